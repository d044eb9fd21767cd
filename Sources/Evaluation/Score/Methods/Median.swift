package import Procurement

/// M3, the median method: Z = w_L · L : median(L) − w_P · P : median(P); the highest Z leads.
///
/// The medians are those of all offers in the evaluation. Source: UfAB, Medianmethode; the sign of the price term is to be
/// confirmed (facts on procurement, section 1.4).
package struct Median: ScoringMethod {
  package static let id = "median"

  private let shares: ScoringFormula.Shares

  /// The median method with these shares.
  package init(shares: ScoringFormula.Shares) { self.shares = shares }

  package func anchors(of field: OfferField) -> Anchors {
    Anchors(performance: field.medianPerformance, price: field.medianPrice)
  }

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    shares.difference(of: candidate, anchors)
  }
}

extension ScoringFormula.Shares {
  /// w_L · L : anchor − w_P · P : anchor; nil where an anchor is 0.
  func difference(of candidate: Candidate, _ anchors: Anchors) -> ScoreIndex? {
    guard let performance = anchors.performance.flatMap({ candidate.points.divided(by: $0) }),
      let price = anchors.price.flatMap({ candidate.euros.divided(by: $0) })
    else { return nil }
    return ScoreIndex(performanceWeight * performance - priceWeight * price)
  }
}
