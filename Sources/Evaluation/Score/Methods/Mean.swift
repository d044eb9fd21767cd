package import Procurement

/// M5, the mean method: as the median method, with arithmetic means; the highest Z leads.
///
/// Source: UfAB 2011, Mittelwertmethode, from which UfAB itself has since advised.
package struct Mean: ScoringMethod {
  package static let id = "mean"

  private let shares: ScoringFormula.Shares

  /// The mean method with these shares.
  package init(shares: ScoringFormula.Shares) { self.shares = shares }

  package func anchors(of field: OfferField) -> Anchors {
    Anchors(performance: field.meanPerformance, price: field.meanPrice)
  }

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    shares.difference(of: candidate, anchors)
  }
}
