package import Procurement

/// M2, the extended quotient: Z = L : P; among all within a band below the highest Z another criterion decides.
///
/// The index is that of the simple quotient; the band, which hangs on the leading offer, is drawn by ``Scorer``. Source:
/// UfAB, Erweiterte Richtwertmethode.
package struct ExtendedQuotient: ScoringMethod {
  package static let id = "extended-quotient"

  /// The extended quotient.
  package init() {}

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    SimpleQuotient().index(of: candidate, against: anchors)
  }
}
