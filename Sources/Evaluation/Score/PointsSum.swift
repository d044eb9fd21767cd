import Procurement

/// Performance points and price points added up, as the methods do that give points for the price.
struct PointsSum {
  private let points: ScoringFormula.Points
  private let highestPerformance: Rational

  /// The sum of `points`; `highestPerformance` is the most L that the criteria allow.
  init(points: ScoringFormula.Points, highestPerformance: Int) {
    self.points = points
    self.highestPerformance = Rational(highestPerformance)
  }

  /// The best L of the field where the method sets L against it.
  func best(of field: OfferField) -> Rational? {
    guard case .scaled(_, .best) = points.performance else { return nil }
    return field.bestPerformance
  }

  /// Performance points and `priceShare` of the most price points.
  func index(of candidate: Candidate, _ anchors: Anchors, priceShare: Rational) -> ScoreIndex {
    ScoreIndex(performance(of: candidate, anchors) + points.price.rational * priceShare)
  }

  private func performance(of candidate: Candidate, _ anchors: Anchors) -> Rational {
    guard case .scaled(let most, let highest) = points.performance else { return candidate.points }
    let whole = highest == .best ? anchors.performance ?? highestPerformance : highestPerformance
    // Where no offer has any points, none gets any.
    return most.rational * (candidate.points.divided(by: whole) ?? Rational(0))
  }
}
