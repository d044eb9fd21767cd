import Procurement
import XML

/// `<basis norm="de-mail-g" section="17" …>`: the norm behind a requirement or a treatment.
enum BasisElement {
  static func read(_ reader: inout ElementReader) -> LegalBasis {
    let citation = CitationAttributes.read(&reader)
    let role = reader.attribute("role", .oneOf(LegalBasis.Role.self), else: .duty)
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred)
    let facts = reader.attribute("facts", .list(of: .token)) ?? []
    let from = reader.attribute("from", .day)
    let until = reader.attribute("until", .day)
    reader.requireOrder(from: from, until: until)
    return LegalBasis(
      citation: citation,
      role: role,
      confidence: confidence,
      from: from,
      until: until,
      facts: facts,
      location: reader.location
    )
  }

  /// The element.
  static func element(_ basis: LegalBasis) -> XMLElement {
    let more: [XMLAttribute?] = [
      XMLAttribute("role", basis.role.rawValue),
      XMLAttribute("confidence", basis.confidence.rawValue),
      .list("facts", basis.facts),
      .optional("from", basis.from),
      .optional("until", basis.until),
    ]
    return XMLElement("basis", CitationAttributes.attributes(basis.citation) + more)
  }
}
