import Procurement
import XML

/// `<clause>`: a term of the contract, in a catalogue or in a tender.
enum ClauseElement {
  static func read(_ reader: inout ElementReader) -> Clause {
    let id = reader.attribute("id", .requirementID, else: "")
    if !id.isEmpty { reader.about = .clause(id) }
    let acceptance = reader.attribute("acceptance", .oneOf(Clause.Acceptance.self), else: .notice)
    let window = WindowAttributes.read(&reader)
    let covers = reader.attribute("covers", .list(of: .requirementID)) ?? []
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    var clause = Clause(
      id: id,
      title: title ?? LocalizedText(id),
      acceptance: acceptance,
      window: window,
      covers: covers,
      reason: reader.child("reason", read: LocalizedTextElement.running),
      variants: reader.children("variant", atLeast: 1, read: ClauseVariantElement.read),
      basis: reader.children("basis", read: BasisElement.read),
      condition: reader.child("applies-when", read: ConditionElement.read) ?? nil,
      location: reader.location
    )
    let consequence = reader.child("consequence", read: ConsequenceElement.read)
    clause.whenMissed = consequence?.missed
    clause.whenMissing = consequence?.missing
    requireDistinct(clause.variants, &reader)
    return clause
  }

  private static func requireDistinct(_ variants: [ClauseVariant], _ reader: inout ElementReader) {
    reader.requireUnique(variants.map { ($0.id, $0.location.line) })
    for variant in variants where variants.count > 1 && variant.title == nil {
      reader.report("IN016", Message("IN016.variantTitle", variant.id), line: variant.location.line)
    }
  }

  /// The element.
  static func element(_ clause: Clause) -> XMLElement {
    let attributes: [XMLAttribute?] =
      [XMLAttribute("id", clause.id), XMLAttribute("acceptance", clause.acceptance.rawValue)]
      + WindowAttributes.attributes(clause.window) + [.list("covers", clause.covers)]
    var children: [XMLElement?] = [
      LocalizedTextElement.element("title", clause.title), LocalizedTextElement.element("reason", clause.reason),
    ]
    children += clause.variants.map(ClauseVariantElement.element)
    children += clause.basis.map(BasisElement.element)
    children.append(ConditionElement.element(clause.condition))
    children.append(ConsequenceElement.element(missed: clause.whenMissed, missing: clause.whenMissing))
    return XMLElement("clause", attributes, children)
  }
}
