import Procurement
import XML

/// `<instead>` and `<change>`: what circumstances make of a period.
enum PeriodVariationElement {
  static func read(_ reader: inout ElementReader) -> PeriodRule.Variation {
    let when = reader.attribute("when", .list(of: .oneOf(Circumstance.self)), else: [])
    let effect = effect(&reader)
    let usual = reader.element.name == "instead" ? reader.attribute("usual", .whole(0...9999)) : nil
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self))
    let source = reader.attribute("source", .text)
    return PeriodRule.Variation(
      when: when,
      effect: effect,
      usual: usual,
      citations: reader.children("cite", read: CitationAttributes.read),
      confidence: confidence,
      source: source
    )
  }

  private static func effect(_ reader: inout ElementReader) -> PeriodRule.Variation.Effect {
    guard reader.element.name == "change" else { return .replaced(reader.attribute("length", .whole(0...9999))) }
    return .changed(reader.attribute("by", .whole(-9999...9999), else: 0))
  }

  /// The element.
  static func element(_ variation: PeriodRule.Variation) -> XMLElement {
    let known: [XMLAttribute?] = [
      .optional("confidence", variation.confidence), .optional("source", variation.source),
    ]
    let when = XMLAttribute.list("when", variation.when.map(\.rawValue))
    let citations = variation.citations.map { XMLElement("cite", CitationAttributes.attributes($0)) }
    switch variation.effect {
    case .replaced(let length):
      let lengths: [XMLAttribute?] = [.optional("length", length), .optional("usual", variation.usual)]
      return XMLElement("instead", [when] + lengths + known, citations)
    case .changed(let change):
      return XMLElement("change", [when, .optional("by", change)] + known, citations)
    }
  }
}
