import Procurement
import XML

/// `<regime>`: what each class of deficiency costs under one procurement law.
enum RegimeElement {
  static func read(_ reader: inout ElementReader) -> Regime? {
    let id = reader.attribute("id", .id, else: "")
    let reach = reader.attribute("reach", .oneOf(Regime.Reach.self), else: .belowThreshold)
    let from = reader.requiredAttribute("from", .day)
    let until = reader.attribute("until", .day)
    reader.requireOrder(from: from, until: until)
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let treatments = reader.children("treatment", read: treatment)
    requireUnique(treatments, &reader)
    let priceGaps = reader.children("price-gap", read: PriceGapElement.read).compactMap { $0 }
    guard let from else { return nil }
    return Regime(
      id: id,
      title: title ?? LocalizedText(id),
      from: from,
      until: until,
      reach: reach,
      treatments: treatments,
      priceGaps: priceGaps,
      confidence: confidence,
      location: reader.location
    )
  }

  private static func treatment(_ reader: inout ElementReader) -> Treatment {
    let deficiency = reader.attribute("deficiency", .oneOf(Deficiency.self), else: .formalDefect)
    let kind = reader.attribute("kind", .oneOf(RequirementKind.self))
    let document = reader.attribute("document", .oneOf(DocumentKind.self))
    let acceptance = reader.attribute("acceptance", .oneOf(Clause.Acceptance.self))
    let consequence = reader.attribute("consequence", .oneOf(Consequence.self), else: .ask)
    let step = reader.requiredChild("step", read: LocalizedTextElement.running)
    return Treatment(
      deficiency: deficiency,
      kind: kind,
      document: document,
      acceptance: acceptance,
      consequence: consequence,
      step: step ?? LocalizedText(german: RichText([])),
      basis: reader.children("basis", read: BasisElement.read),
      location: reader.location
    )
  }

  // Two treatments of the same case would leave the law open.
  private static func requireUnique(_ treatments: [Treatment], _ reader: inout ElementReader) {
    let keys = treatments.map { treatment in
      [
        treatment.deficiency.rawValue, treatment.kind?.rawValue, treatment.document?.rawValue,
        treatment.acceptance?.rawValue,
      ].compactMap(\.self).joined(separator: " ")
    }
    for (index, key) in keys.enumerated() {
      guard let first = keys[..<index].firstIndex(of: key) else { continue }
      let earlier = String(treatments[first].location.line)
      reader.report("IN005", Message("IN005.treatment", key, earlier), line: treatments[index].location.line)
    }
  }

  /// The element.
  static func element(_ regime: Regime) -> XMLElement {
    let attributes: [XMLAttribute?] = [
      XMLAttribute("id", regime.id),
      XMLAttribute("reach", regime.reach.rawValue),
      XMLAttribute("from", regime.from.description),
      .optional("until", regime.until),
      XMLAttribute("confidence", regime.confidence.rawValue),
    ]
    let title = LocalizedTextElement.element("title", regime.title)
    return XMLElement(
      "regime",
      attributes,
      [title] + regime.treatments.map(element) + regime.priceGaps.map(PriceGapElement.element)
    )
  }

  private static func element(_ treatment: Treatment) -> XMLElement {
    let attributes: [XMLAttribute?] = [
      XMLAttribute("deficiency", treatment.deficiency.rawValue),
      .optional("kind", treatment.kind),
      .optional("document", treatment.document),
      .optional("acceptance", treatment.acceptance),
      XMLAttribute("consequence", treatment.consequence.rawValue),
    ]
    let step = LocalizedTextElement.element("step", treatment.step)
    return XMLElement("treatment", attributes, [step] + treatment.basis.map(BasisElement.element))
  }
}
