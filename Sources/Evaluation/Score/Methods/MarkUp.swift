package import Procurement

/// M11, the mark-up: Z = (L + c) : P with an announced c; the highest Z leads.
///
/// Whether other offers are there or not never changes the order of two.
package struct MarkUp: ScoringMethod {
  package static let id = "mark-up"

  private let points: Rational

  /// A mark-up of `points`, above 0.
  package init(points: Rational) { self.points = points }

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    (candidate.points + points).divided(by: candidate.euros).map { ScoreIndex($0) }
  }
}
