package import Procurement

/// The scoring methods that exist.
package enum ScoringMethods {
  /// Sorted by id; written by hand, compared with the folder by a test.
  package static let all: [any ScoringMethod.Type] = [
    Exponential.self,
    ExtendedQuotient.self,
    FixedPrice.self,
    Linear.self,
    LowestPrice.self,
    MarkUp.self,
    Mean.self,
    Median.self,
    MedianProximity.self,
    PriceRatio.self,
    Reference.self,
    SimpleQuotient.self,
    PriceSpan.self,
  ]

  /// The ids of all methods, sorted.
  package static var ids: [String] { all.map { $0.id } }

  /// The method of `formula`; nil when it is unsettled.
  ///
  /// `highestPerformance` is the most L that the criteria allow, 1 or more.
  package static func method(_ formula: ScoringFormula, highestPerformance: Int) -> (any ScoringMethod)? {
    switch formula {
    case .lowestPrice: LowestPrice()
    case .simpleQuotient: SimpleQuotient()
    case .extendedQuotient: ExtendedQuotient()
    case .median(let shares): Median(shares: shares)
    case .reference(let shares, let references): Reference(shares: shares, references: references)
    case .mean(let shares): Mean(shares: shares)
    case .priceRatio(let points): PriceRatio(points: points, highestPerformance: highestPerformance)
    case .linear(let points, let multiple):
      Linear(points: points, zeroAt: multiple.rational, highestPerformance: highestPerformance)
    case .span(let points): PriceSpan(points: points, highestPerformance: highestPerformance)
    case .medianProximity(let points): MedianProximity(points: points, highestPerformance: highestPerformance)
    case .fixedPrice(let price): FixedPrice(price: price)
    case .exponential(let exponent): Exponential(exponent: exponent)
    case .markUp(let points): MarkUp(points: points.rational)
    case .unsettled: nil
    }
  }
}
