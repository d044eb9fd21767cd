import Procurement
import XML

/// `<procedure regime="…">`: the procedure and the law that it runs under.
enum ProcedureElement {
  static func read(_ reader: inout ElementReader) -> Procedure {
    let regime = reader.attribute("regime", .id, else: "")
    let kind = reader.attribute("kind", .oneOf(ProcedureKind.self))
    let ground = reader.attribute("ground", .id)
    let laterSupply = reader.attribute("later-supply", .yesNo, else: false)
    let variants = reader.attribute("variants", .yesNo, else: false)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    return Procedure(
      regime: regime,
      kind: kind,
      ground: ground,
      title: title ?? LocalizedText(regime),
      reason: reader.child("reason", read: LocalizedTextElement.running),
      allowsLaterSupply: laterSupply,
      allowsVariants: variants,
      location: reader.location
    )
  }

  /// The element.
  static func element(_ procedure: Procedure) -> XMLElement {
    XMLElement(
      "procedure",
      [
        XMLAttribute("regime", procedure.regime), .optional("kind", procedure.kind),
        .optional("ground", procedure.ground), .yesNo("later-supply", procedure.allowsLaterSupply),
        .yesNo("variants", procedure.allowsVariants),
      ],
      [
        LocalizedTextElement.element("title", procedure.title),
        LocalizedTextElement.element("reason", procedure.reason),
      ]
    )
  }
}
