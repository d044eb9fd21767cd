import Procurement

/// The price counts for nearly everything, or for nearly nothing, although both price and performance are to count.
struct LopsidedPriceWeight: DossierRule {
  static let info = LintInfo(
    "LD014",
    .warning,
    bases: .priceWeight,
    facts: ["S-13"],
    example: "Preis 95 Prozent, Leistung 5 Prozent.",
    counterExample: "Preis 60 Prozent, Leistung 40 Prozent."
  )

  func findings(in specification: Specification) -> [Finding] {
    let scoring = specification.tender.scoring
    guard let share = scoring.formula.priceShare(highestPerformance: specification.highestPerformance) else {
      return []
    }
    let least = specification.lintFigure(.priceWeightLeast).flatMap { share < $0.value.rational ? ("low", $0) : nil }
    let most = specification.lintFigure(.priceWeightMost).flatMap { share > $0.value.rational ? ("high", $0) : nil }
    return [least, most].compactMap(\.self).map { name, figure in
      finding(name, share.rounded(to: 1).formatted(decimals: 1), figure.value.description, at: scoring.location)
    }
  }
}

extension ScoringFormula {
  /// How much the price counts beside performance, in percent; nil where a method has no weights, or one side alone counts.
  ///
  /// `highestPerformance` is the most L that the criteria allow.
  fileprivate func priceShare(highestPerformance: Int) -> Rational? {
    switch self {
    case .median(let shares), .reference(let shares, _), .mean(let shares): shares.priceWeight * Rational(100)
    case .exponential(let exponent): (Rational(1) - exponent.rational) * Rational(100)
    case .priceRatio(let points), .linear(let points, _), .span(let points), .medianProximity(let points):
      points.priceShare(highestPerformance: highestPerformance)
    case .lowestPrice, .simpleQuotient, .extendedQuotient, .fixedPrice, .markUp, .unsettled: nil
    }
  }
}

extension ScoringFormula.Points {
  fileprivate func priceShare(highestPerformance: Int) -> Rational? {
    let most =
      switch performance {
      case .plain: Rational(highestPerformance)
      case .scaled(let most, _): most.rational
      }
    return (price.rational * Rational(100)).divided(by: price.rational + most)
  }
}
