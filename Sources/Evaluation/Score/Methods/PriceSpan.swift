package import Procurement

/// M8, interpolation over the span: price points fall from the most at the lowest price to none at the highest.
///
/// Held unlawful, because the dearest offer gets nothing whatever its distance (OLG Düsseldorf, 29 May 2024, Verg 35/23);
/// it is there to be compared, and a tender with it is refused. Where all prices are equal, all get the most.
package struct PriceSpan: ScoringMethod {
  package static let id = "span"

  private let sum: PointsSum

  /// The interpolation with these points.
  package init(points: ScoringFormula.Points, highestPerformance: Int) {
    sum = PointsSum(points: points, highestPerformance: highestPerformance)
  }

  package func anchors(of field: OfferField) -> Anchors {
    Anchors(performance: sum.best(of: field), price: field.lowestPrice, highestPrice: field.highestPrice)
  }

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    guard let lowest = anchors.price, let highest = anchors.highestPrice else { return nil }
    let share = (highest - candidate.euros).divided(by: highest - lowest) ?? Rational(1)
    return sum.index(of: candidate, anchors, priceShare: share)
  }
}
