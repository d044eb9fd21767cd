import Procurement
import XML

/// `<variant id="standard">`: one wording of a clause.
enum ClauseVariantElement {
  static func read(_ reader: inout ElementReader) -> ClauseVariant {
    let id = reader.attribute("id", .id, else: "")
    let window = WindowAttributes.read(&reader)
    let title = reader.child("title", read: LocalizedTextElement.plain)
    let text = reader.requiredChild("text", read: LocalizedTextElement.running)
    return ClauseVariant(
      id: id,
      window: window,
      title: title,
      text: text ?? LocalizedText(german: RichText([])),
      condition: reader.child("applies-when", read: ConditionElement.read) ?? nil,
      location: reader.location
    )
  }

  /// The element.
  static func element(_ variant: ClauseVariant) -> XMLElement {
    XMLElement(
      "variant",
      [XMLAttribute("id", variant.id)] + WindowAttributes.attributes(variant.window),
      [
        LocalizedTextElement.element("title", variant.title), LocalizedTextElement.element("text", variant.text),
        ConditionElement.element(variant.condition),
      ]
    )
  }
}
