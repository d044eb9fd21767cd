import Procurement

/// Where the comparison of two offers can change its direction, by method.
enum TurnBreaks {
  /// Breaks in the price of one offer, in cents, when the others are `others`.
  static func prices(_ formula: ScoringFormula, _ others: [Candidate]) -> [Rational] {
    let cents = others.map { Rational($0.price.cents) }.sorted()
    guard let lowest = cents.first, let highest = cents.last else { return [] }
    switch formula {
    case .median: return central(cents)
    case .medianProximity:
      let near = central(cents)
      let parts = near.flatMap { [$0 * Rational(1, 2), $0 * Rational(1, 3)] }
      return near + parts
        + cents.flatMap { price in
          [price, price * Rational(1, 2)] + near.flatMap { [price * Rational(2) - $0, price - $0] }
        }
    case .priceRatio: return [lowest]
    case .linear(_, let multiple):
      let k = multiple.rational
      return [lowest, lowest * k] + cents.compactMap { $0.divided(by: k) }
    case .span: return [lowest, highest]
    default: return []
    }
  }

  /// Breaks in the weight of one criterion.
  static func weights(_ formula: ScoringFormula, _ study: WeightStudy) -> [Rational] {
    let lines = study.lines
    switch formula {
    case .median: return crossings(lines) { _, _ in Rational(1) }
    case .priceRatio(let points), .linear(let points, _), .span(let points), .medianProximity(let points):
      guard case .scaled(_, .best) = points.performance else { return [] }
      return crossings(lines) { _, _ in Rational(1) }
    case .extendedQuotient(let band):
      let kept = (Rational(100) - band.percent.rational) * Rational(1, 100)
      let price = { (one: Rational, other: Rational) in one.divided(by: other) ?? Rational(1) }
      return crossings(lines) { _, _ in Rational(1) } + crossings(lines, factor: price)
        + crossings(lines) { kept * price($0, $1) }
    default: return []
    }
  }

  /// Where L of one offer is `factor` times L of another; the factor sees both prices.
  private static func crossings(
    _ lines: [(rest: Rational, points: Rational, euros: Rational)],
    factor: (Rational, Rational) -> Rational
  ) -> [Rational] {
    lines.indices.flatMap { first in
      lines.indices.compactMap { second -> Rational? in
        guard first != second else { return nil }
        let (one, other) = (lines[first], lines[second])
        let factor = factor(one.euros, other.euros)
        return (factor * other.rest - one.rest).divided(by: one.points - factor * other.points)
      }
    }
  }

  /// The values around the middle, between which a median moves when one more value is added.
  private static func central(_ sorted: [Rational]) -> [Rational] {
    let middle = sorted.count / 2
    return Array(sorted[max(0, middle - 2)..<min(sorted.count, middle + 2)])
  }
}
