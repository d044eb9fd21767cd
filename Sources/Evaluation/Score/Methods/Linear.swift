package import Procurement

/// M7, linear interpolation: price points fall from the most at the lowest price to none at k times the lowest price.
///
/// Price points = most · max(0, (k · Pmin − P) : ((k − 1) · Pmin)); they add to the performance points, and the highest sum
/// leads. With k = 2 none are left at twice the lowest price. The general formula is to be confirmed (facts on procurement,
/// section 1.4).
package struct Linear: ScoringMethod {
  package static let id = "linear"

  private let sum: PointsSum
  private let multiple: Rational

  /// The interpolation down to `multiple` times the lowest price, above 1.
  package init(points: ScoringFormula.Points, zeroAt multiple: Rational, highestPerformance: Int) {
    sum = PointsSum(points: points, highestPerformance: highestPerformance)
    self.multiple = multiple
  }

  package func anchors(of field: OfferField) -> Anchors {
    Anchors(performance: sum.best(of: field), price: field.lowestPrice)
  }

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    guard let ratio = anchors.price.flatMap({ candidate.euros.divided(by: $0) }),
      let share = (multiple - ratio).divided(by: multiple - Rational(1))
    else { return nil }
    return sum.index(of: candidate, anchors, priceShare: max(Rational(0), share))
  }
}
