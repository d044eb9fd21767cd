package import Procurement

/// Closeness to the median: the nearer a price to the median of all, the more points; lower prices lose points too.
///
/// Held unlawful (VK Bund, 6 November 2023, VK 1-77/23); it is there to be compared, and a tender with it is refused. The
/// decision does not print a formula here: points fall on a line to none at a distance as great as the median itself.
package struct MedianProximity: ScoringMethod {
  package static let id = "median-proximity"

  private let sum: PointsSum

  /// Closeness with these points.
  package init(points: ScoringFormula.Points, highestPerformance: Int) {
    sum = PointsSum(points: points, highestPerformance: highestPerformance)
  }

  package func anchors(of field: OfferField) -> Anchors {
    Anchors(performance: sum.best(of: field), price: field.medianPrice)
  }

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    guard let ratio = anchors.price.flatMap({ candidate.euros.divided(by: $0) }) else { return nil }
    let share = ratio < Rational(1) ? ratio : Rational(2) - ratio
    return sum.index(of: candidate, anchors, priceShare: max(Rational(0), share))
  }
}
