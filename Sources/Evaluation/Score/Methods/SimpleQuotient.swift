package import Procurement

/// M1, the simple quotient: Z = L : P, performance points for each euro; the highest Z leads.
///
/// Whether other offers are there or not never changes the order of two. Source: UfAB, Einfache Richtwertmethode.
package struct SimpleQuotient: ScoringMethod {
  package static let id = "simple-quotient"

  /// The simple quotient.
  package init() {}

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    candidate.points.divided(by: candidate.euros).map { ScoreIndex($0) }
  }
}
