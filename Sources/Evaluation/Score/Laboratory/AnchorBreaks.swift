import Procurement

/// Where the influence of a further offer changes its direction or begins, by method.
struct AnchorBreaks {
  /// Breaks in the performance of the further offer.
  private(set) var performances: [Rational] = []
  /// Breaks in its price, in cents.
  private(set) var cents: [Rational] = []
  /// A further offer with these values changes little: distances are measured from here.
  let usual: (performance: Int, cents: Int)

  /// The breaks for a further offer beside the leading pair and all others.
  init(_ pair: LeadingPair) {
    let field = pair.field
    let prices = [pair.first, pair.second].map { Rational($0.price.cents) }
    let lowest = field.lowestPrice * Rational(100)
    let best = field.bestPerformance
    switch pair.scorer.terms.formula {
    case .mean:
      usual = (Self.whole(field.meanPerformance), Self.whole(field.meanPrice * Rational(100)))
      performances = [field.meanPerformance]
      cents = [field.meanPrice * Rational(100)]
    case .median:
      usual = (Self.whole(field.medianPerformance), Self.whole(field.medianPrice * Rational(100)))
      performances = [field.middlePerformances.0, field.middlePerformances.1].map { Rational($0) }
      cents = [field.middlePrices.0, field.middlePrices.1].map { Rational($0) }
    case .linear(_, let multiple):
      usual = (Self.whole(best), Self.whole(lowest))
      performances = [best]
      cents = [lowest] + prices.compactMap { $0.divided(by: multiple.rational) }
    case .span:
      usual = (Self.whole(best), Self.whole(lowest))
      performances = [best]
      cents = [lowest, field.highestPrice * Rational(100)]
    case .medianProximity:
      usual = (Self.whole(best), Self.whole(field.medianPrice * Rational(100)))
      performances = [best]
      let middle = [field.middlePrices.0, field.middlePrices.1].map { Rational($0) }
      let medians = prices + prices.map { $0 * Rational(1, 2) }
      cents = middle + medians + medians.flatMap { median in middle.map { median * Rational(2) - $0 } }
    default:
      usual = (Self.whole(best), Self.whole(lowest))
      performances = [best]
      cents = [lowest]
    }
  }

  /// `range` cut at `breaks`, so that within a part no break lies between two numbers.
  private func parts(of range: ClosedRange<Int>, at breaks: [Rational]) -> [ClosedRange<Int>] {
    let ends = breaks.flatMap { value -> [Int] in
      guard let floor = value.floor.whole else { return [] }
      return value.isWhole ? [floor] : [floor, floor + 1]
    }
    let sorted = Set(ends + [range.lowerBound, range.upperBound]).filter(range.contains).sorted()
    return sorted.count == 1 ? [range] : zip(sorted, sorted.dropFirst()).map { $0...$1 }
  }

  /// `range` cut at all breaks: in each part the comparison of two offers moves in one direction with either value.
  func regions(of range: OfferRange) -> [OfferRange] {
    parts(of: range.performance, at: performances).flatMap { performance in
      parts(of: range.cents, at: cents).map { OfferRange(performance: performance, cents: $0) }
    }
  }

  private static func whole(_ value: Rational) -> Int { value.rounded(to: 0).whole ?? 0 }
}
