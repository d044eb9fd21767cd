import Procurement
import XML

/// `<offer>` and what stands in it, for writing.
enum OfferElement {
  static func element(_ offer: Offer) -> XMLElement {
    let attributes: [XMLAttribute?] = [
      XMLAttribute("tender", offer.tender),
      XMLAttribute("version", offer.version),
      .optional("digest", offer.digest),
      .list("lots", offer.lots),
    ]
    let children: [XMLElement?] = [
      bidder(offer.bidder),
      part("declarations", offer.declarations.map(declaration)),
      XMLElement("answers", [], offer.answers.map(answer)),
      part("clauses", offer.clauses.map(clause)),
      part("evidence", offer.evidence.map(document)),
      part("prices", offer.prices.map(price) + (offer.total.map { [total($0, at: offer.totalLocation.cell)] } ?? [])),
    ]
    return XMLElement("offer", attributes, children)
  }

  // An empty part says nothing and is left out.
  private static func part(_ name: String, _ elements: [XMLElement]) -> XMLElement? {
    elements.isEmpty ? nil : XMLElement(name, [], elements)
  }

  private static func bidder(_ bidder: Bidder) -> XMLElement {
    let address = bidder.address.map { XMLElement("address-line", text: $0) }
    return XMLElement("bidder", [XMLAttribute("id", bidder.id)], [XMLElement("name", text: bidder.name)] + address)
  }

  private static func declaration(_ declaration: Declaration) -> XMLElement {
    XMLElement(
      "declaration",
      [
        XMLAttribute("topic", declaration.topic.rawValue), .yesNo("given", declaration.isGiven),
        .optional("place", declaration.location.cell),
      ],
      [comment(declaration.comment)]
    )
  }

  private static func answer(_ answer: Answer) -> XMLElement {
    let values = answer.values.enumerated().map { index, value in
      // The unit is that of the whole answer; it stands once, with the first value.
      let unit = index == 0 ? answer.unit.map { [XMLAttribute("unit", $0)] } : nil
      return XMLElement("value", attributes: unit ?? [], text: value)
    }
    return XMLElement(
      "answer",
      [
        XMLAttribute("requirement", answer.requirement), .list("evidence", answer.evidence),
        .optional("place", answer.location.cell),
      ],
      values + [comment(answer.comment)]
    )
  }

  private static func clause(_ stance: ClauseStance) -> XMLElement {
    XMLElement(
      "clause",
      [
        XMLAttribute("ref", stance.clause), .optional("stance", stance.stance),
        .optional("place", stance.location.cell),
      ],
      [comment(stance.comment)]
    )
  }

  private static func document(_ document: OfferedEvidence) -> XMLElement {
    let attributes: [XMLAttribute?] = [
      XMLAttribute("id", document.id),
      XMLAttribute("code", document.code.rawValue),
      .optional("file", document.file),
      .optional("issuer", document.issuer),
      .optional("valid-from", document.validFrom),
      .optional("valid-until", document.validUntil),
      .optional("place", document.location.cell),
    ]
    return XMLElement("document", attributes: attributes.compactMap(\.self), text: document.title)
  }

  private static func price(_ price: OfferedPrice) -> XMLElement {
    XMLElement(
      "price",
      [
        XMLAttribute("position", price.position), .optional("unit-price", price.unitPrice),
        .optional("quantity", price.quantity), .optional("total", price.total),
        .optional("place", price.location.cell),
      ],
      [comment(price.comment)]
    )
  }

  private static func total(_ total: Money, at place: String?) -> XMLElement {
    XMLElement("total", [XMLAttribute("amount", total.description), .optional("place", place)], [])
  }

  private static func comment(_ comment: String?) -> XMLElement? { comment.map { XMLElement("comment", text: $0) } }
}
