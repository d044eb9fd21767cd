import Procurement
import XML

/// `<regime-rule>`: which regime rules on one side of the threshold.
enum RegimeRuleElement {
  static func read(_ reader: inout ElementReader) -> RegimeRule? {
    let regime = reader.attribute("regime", .id, else: "")
    let reach = reader.attribute("reach", .oneOf(Regime.Reach.self), else: .belowThreshold)
    let levels = reader.attribute("levels", .list(of: .oneOf(BuyerLevel.self)), else: [])
    let region = reader.attribute("region", .region)
    let standing = StandingAttributes.read(&reader)
    let text = reader.requiredChild("text", read: LocalizedTextElement.plain)
    let citations = reader.children("cite", read: CitationAttributes.read)
    return standing.map {
      RegimeRule(
        regime: regime,
        reach: reach,
        levels: levels,
        region: region,
        text: text ?? LocalizedText(regime),
        citations: citations,
        standing: $0,
        location: reader.location
      )
    }
  }

  /// The element.
  static func element(_ rule: RegimeRule) -> XMLElement {
    let own: [XMLAttribute?] = [
      XMLAttribute("regime", rule.regime), XMLAttribute("reach", rule.reach.rawValue),
      .list("levels", rule.levels.map(\.rawValue)), .optional("region", rule.region),
    ]
    return XMLElement(
      "regime-rule",
      own + StandingAttributes.attributes(rule.standing),
      [LocalizedTextElement.element("text", rule.text)] + StandingAttributes.cites(rule.citations)
    )
  }
}
