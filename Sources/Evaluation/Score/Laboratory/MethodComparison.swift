package import Procurement

/// All methods side by side: what each would make of the same offers.
package struct MethodComparison: Hashable, Sendable {
  /// One method.
  package struct Column: Hashable, Sendable {
    /// The method with the parameters it was computed with.
    package let formula: ScoringFormula
    /// Whether it is the announced one, rounded as announced; all others are computed exactly.
    package let isAnnounced: Bool
    /// The places of all offers, by rank.
    package let places: [Place]

    /// The bidders that lead: several where they share the first rank.
    package var leaders: [String] { places.filter { $0.rank == 1 }.map(\.candidate.bidder) }
  }

  /// The announced method first, then all others by id.
  package let columns: [Column]
}

extension ScoringStudy {
  /// All methods side by side, the announced one first.
  ///
  /// - Parameter expectedPrice: The price that the buyer expects, as reference of the reference method; nil: the median.
  /// - Returns: One column a method and set of parameters.
  package func comparison(expectedPrice: Money? = nil) -> MethodComparison {
    let field = candidates.isEmpty ? nil : OfferField(candidates)
    let median = field.map { field in
      let (lower, upper) = field.middlePrices
      return Money(cents: lower + (upper - lower) / 2)
    }
    let others = ComparisonFormulas(
      announced: terms.formula,
      highestPerformance: highestPerformance,
      price: expectedPrice ?? median ?? Money(cents: 1)
    ).formulas
    let announced = MethodComparison.Column(formula: terms.formula, isAnnounced: true, places: places)
    return MethodComparison(columns: [announced] + others.compactMap(column))
  }

  private func column(_ formula: ScoringFormula) -> MethodComparison.Column? {
    var terms = terms
    terms.formula = formula
    terms.rounding = .none
    return Scorer(terms, highestPerformance: highestPerformance).map {
      MethodComparison.Column(formula: formula, isAnnounced: false, places: $0.places(of: candidates))
    }
  }
}

/// The methods that an announced one is compared with, each with parameters as near to the announced ones as it can.
struct ComparisonFormulas {
  let announced: ScoringFormula
  let highestPerformance: Int
  let price: Money

  /// By id; the announced formula itself is left out.
  var formulas: [ScoringFormula] {
    let exponent = min(max(shares.performance, Self.number("1")), Self.number("99"))
    let all: [ScoringFormula] = [
      .exponential(DecimalNumber((exponent.rational * Rational(1, 100)).formatted(decimals: 2)) ?? Self.number("0.5")),
      .extendedQuotient(.init(percent: Self.number("5"), decision: .highestPerformance)),
      .extendedQuotient(.init(percent: Self.number("5"), decision: .lowestPrice)),
      .fixedPrice(nil),
      .linear(points(.theoretical), zeroAt: Self.number("1.5")),
      .linear(points(.theoretical), zeroAt: Self.number("2")),
      .lowestPrice,
      .markUp(DecimalNumber(max(1, highestPerformance / 10))),
      .mean(shares),
      .median(shares),
      .medianProximity(points(.theoretical)),
      .priceRatio(points(.best)),
      .priceRatio(points(.theoretical)),
      .reference(shares, .init(performance: highestPerformance, price: price)),
      .simpleQuotient,
      .span(points(.theoretical)),
    ]
    return all.filter { $0 != announced }
  }

  /// The announced shares; where the method has none, half and half.
  private var shares: ScoringFormula.Shares {
    switch announced {
    case .median(let shares), .mean(let shares), .reference(let shares, _): shares
    case .priceRatio(let points), .linear(let points, _), .span(let points), .medianProximity(let points):
      shares(of: points)
    default: ScoringFormula.Shares(performance: Self.number("50"))
    }
  }

  /// The share of the performance in the points that can be reached.
  private func shares(of points: ScoringFormula.Points) -> ScoringFormula.Shares {
    let most: Rational =
      if case .scaled(let most, _) = points.performance { most.rational } else { Rational(highestPerformance) }
    let share = (most * Rational(100)).divided(by: most + points.price.rational) ?? Rational(50)
    let percent = min(max(share.rounded(to: 2), Rational(1)), Rational(99))
    return ScoringFormula.Shares(performance: DecimalNumber(percent.formatted(decimals: 2)) ?? Self.number("50"))
  }

  private func points(_ highest: ScoringFormula.Points.Highest) -> ScoringFormula.Points {
    ScoringFormula.Points(
      price: shares.performance.rest(to: 100),
      performance: .scaled(most: shares.performance, to: highest)
    )
  }

  private static func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? DecimalNumber(0) }
}
