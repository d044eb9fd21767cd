package import Procurement

/// M6, the price ratio: price points are the most price points times lowest price : P; they add to the performance points.
///
/// The highest sum leads. Source: the family of UfAB II; the weighted form is seen in notices.
package struct PriceRatio: ScoringMethod {
  package static let id = "price-ratio"

  private let sum: PointsSum

  /// The price ratio with these points; `highestPerformance` is the most that the criteria allow.
  package init(points: ScoringFormula.Points, highestPerformance: Int) {
    sum = PointsSum(points: points, highestPerformance: highestPerformance)
  }

  package func anchors(of field: OfferField) -> Anchors {
    Anchors(performance: sum.best(of: field), price: field.lowestPrice)
  }

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    anchors.price?.divided(by: candidate.euros).map { sum.index(of: candidate, anchors, priceShare: $0) }
  }
}
