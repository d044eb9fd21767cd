import Procurement
import XML

/// `<valuation>`: how the value of a contract is estimated.
enum ValuationElement {
  static func read(_ reader: inout ElementReader) -> Valuation? {
    let months = reader.attribute("months", .whole(1...1200), else: 1)
    let smallLot = reader.attribute("small-lot-below", .money, else: Money(cents: 0))
    let percent = reader.attribute("small-lots-percent", .percentage, else: DecimalNumber(0))
    let standing = StandingAttributes.read(&reader)
    let rules = reader.children("rule") { (rule(&$0), $0.element.line) }
    reader.requireUnique(rules.compactMap { rule, line in rule.map { ($0.topic.rawValue, line) } })
    return standing.map {
      Valuation(
        months: months,
        smallLotBelow: smallLot,
        smallLotsPercent: percent,
        rules: rules.compactMap(\.0),
        standing: $0,
        location: reader.location
      )
    }
  }

  private static func rule(_ reader: inout ElementReader) -> Valuation.Rule? {
    let topic = reader.requiredAttribute("topic", .oneOf(Valuation.Topic.self))
    let (confidence, source) = StandingAttributes.readSource(&reader)
    let citations = reader.children("cite", atLeast: 1, read: CitationAttributes.read)
    return topic.map { Valuation.Rule(topic: $0, citations: citations, source: source, confidence: confidence) }
  }

  /// The element.
  static func element(_ valuation: Valuation) -> XMLElement {
    let own = [
      XMLAttribute("months", String(valuation.months)),
      XMLAttribute("small-lot-below", valuation.smallLotBelow.description),
      XMLAttribute("small-lots-percent", valuation.smallLotsPercent.description),
    ]
    let rules = valuation.rules.map { rule in
      XMLElement(
        "rule",
        [XMLAttribute("topic", rule.topic.rawValue)] + StandingAttributes.attributes(rule.confidence, rule.source),
        StandingAttributes.cites(rule.citations)
      )
    }
    return XMLElement("valuation", own + StandingAttributes.attributes(valuation.standing), rules)
  }
}
