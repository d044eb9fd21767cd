import Procurement
import XML

/// `<evidence code="E1" …>`: what a bidder hands in.
enum EvidenceElement {
  static func read(_ reader: inout ElementReader) -> EvidenceDemand {
    let code = reader.attribute("code", .oneOf(EvidenceCode.self), else: .promise)
    let document = reader.attribute("document", .oneOf(DocumentKind.self), else: .performance)
    let due = reader.attribute("due", .oneOf(EvidenceDemand.Due.self), else: .withOffer)
    let validOn = reader.attribute("valid-on", .list(of: .oneOf(Milestone.self))) ?? []
    let note = reader.child("note", read: LocalizedTextElement.running)
    return EvidenceDemand(
      code: code,
      document: document,
      due: due,
      validOn: validOn,
      note: note,
      location: reader.location
    )
  }

  /// The element.
  static func element(_ demand: EvidenceDemand) -> XMLElement {
    let attributes: [XMLAttribute?] = [
      XMLAttribute("code", demand.code.rawValue),
      XMLAttribute("document", demand.document.rawValue),
      XMLAttribute("due", demand.due.rawValue),
      .list("valid-on", demand.validOn.map(\.rawValue)),
    ]
    return XMLElement("evidence", attributes, [LocalizedTextElement.element("note", demand.note)])
  }
}
