import Procurement
import XML

/// `<price-gap percent="10" neighbours="both" reach="over">`: from which distance a price is asked about.
enum PriceGapElement {
  static func read(_ reader: inout ElementReader) -> PriceGapTrigger? {
    let percent = reader.requiredAttribute("percent", .whole(1...99))
    let neighbours = reader.attribute("neighbours", .oneOf(PriceGapTrigger.Neighbours.self), else: .both)
    let reach = reader.attribute("reach", .oneOf(PriceGapTrigger.Reach.self), else: .from)
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred)
    return percent.map {
      PriceGapTrigger(
        percent: $0,
        neighbours: neighbours,
        reach: reach,
        confidence: confidence,
        location: reader.location
      )
    }
  }

  /// The element.
  static func element(_ trigger: PriceGapTrigger) -> XMLElement {
    XMLElement(
      "price-gap",
      [
        XMLAttribute("percent", String(trigger.percent)), XMLAttribute("neighbours", trigger.neighbours.rawValue),
        XMLAttribute("reach", trigger.reach.rawValue), XMLAttribute("confidence", trigger.confidence.rawValue),
      ]
    )
  }
}
