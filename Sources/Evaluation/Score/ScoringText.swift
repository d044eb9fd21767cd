package import Procurement

/// The sentences that announce how offers are ranked, made from the values that rank them.
package enum ScoringText {
  /// Formula, price, options, rounding, ties, minimum and special cases, in the order in which a bidder reads them.
  package static func messages(for terms: ScoringTerms) -> [Message] {
    let values = terms.parameters.sorted { $0.key < $1.key }.map(\.value.description)
    return [
      Message(key: "scoring.method.\(terms.method)", arguments: values),
      Message("scoring.price.\(terms.priceBasis.rawValue)"),
      Message(terms.includesOptions ? "scoring.options.included" : "scoring.options.excluded"),
      rounding(terms.rounding),
      Message("scoring.tie.\(terms.tieRule.rawValue)"),
    ] + minimum(terms) + [Message("scoring.zero")]
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
}
