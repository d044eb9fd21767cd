package import Procurement

/// The sentences that announce how offers are ranked, made from the values that rank them.
package enum ScoringText {
  /// Method, price, options, rounding, ties, minimum and special cases, in the order in which a bidder reads them.
  ///
  /// `highestPerformance` is the most L that the criteria allow.
  package static func messages(for terms: ScoringTerms, highestPerformance: Int) -> [Message] {
    method(terms.formula, highestPerformance) + [
      Message("scoring.price.\(terms.priceBasis.rawValue)"),
      Message(terms.includesOptions ? "scoring.options.included" : "scoring.options.excluded"),
      rounding(terms.rounding),
      Message("scoring.tie.\(terms.tieRule.rawValue)"),
    ] + minimum(terms) + zero(terms.formula)
  }

  private static func method(_ formula: ScoringFormula, _ highestPerformance: Int) -> [Message] {
    let key = "scoring.method.\(formula.id)"
    switch formula {
    case .lowestPrice, .simpleQuotient, .fixedPrice(nil): return [Message(key)]
    case .fixedPrice(let price?): return [Message("\(key).amount", price.description)]
    case .extendedQuotient(let band):
      return [Message(key, band.percent.description), Message("scoring.band.\(band.decision.rawValue)")]
    case .median(let shares), .mean(let shares): return [Message(key: key, arguments: shares.percentages)]
    case .reference(let shares, let references):
      let values = [String(references.performance), references.price.description]
      return [Message(key: key, arguments: shares.percentages + values)]
    case .priceRatio(let points), .span(let points), .medianProximity(let points):
      return [Message(key, points.price.description), performance(points, highestPerformance)]
    case .linear(let points, let multiple):
      let method = Message(key, points.price.description, multiple.description)
      return [method, performance(points, highestPerformance)]
    case .exponential(let exponent): return [Message(key, exponent.description, exponent.rest(to: 1).description)]
    case .markUp(let points): return [Message(key, points.description)]
    case .unsettled: return []
    }
  }

  private static func performance(_ points: ScoringFormula.Points, _ highestPerformance: Int) -> Message {
    switch points.performance {
    case .plain: Message("scoring.performance.plain")
    case .scaled(let most, .best): Message("scoring.performance.best", most.description)
    case .scaled(let most, .theoretical):
      Message("scoring.performance.theoretical", most.description, String(highestPerformance))
    }
  }

  private static func rounding(_ rounding: ScoringTerms.Rounding) -> Message {
    switch rounding {
    case .none: Message("scoring.rounding.none")
    case .scaled(1): Message("scoring.rounding.scaled.one")
    case .scaled(let digits): Message("scoring.rounding.scaled", String(digits))
    case .decimals(0): Message("scoring.rounding.whole")
    case .decimals(1): Message("scoring.rounding.decimals.one")
    case .decimals(let decimals): Message("scoring.rounding.decimals", String(decimals))
    }
  }

  private static func minimum(_ terms: ScoringTerms) -> [Message] {
    terms.minimumPerformance.map { [Message("scoring.minimum", String($0))] } ?? []
  }

  /// What becomes of an offer without points, and of a price of zero.
  private static func zero(_ formula: ScoringFormula) -> [Message] {
    switch formula {
    case .simpleQuotient, .extendedQuotient, .exponential: [Message("scoring.zero.quotient")]
    case .lowestPrice, .markUp: [Message("scoring.zero.price")]
    case .fixedPrice: [Message("scoring.zero.performance")]
    case .median, .mean, .reference: [Message("scoring.zero.difference")]
    case .priceRatio, .linear, .span, .medianProximity: [Message("scoring.zero.points")]
    case .unsettled: []
    }
  }
}

extension ScoringFormula.Shares {
  /// Performance and price in percent.
  fileprivate var percentages: [String] { [performance.description, performance.rest(to: 100).description] }
}
