import Procurement
import XML

/// `<section id="background">`: a headed piece of running text.
enum SectionElement {
  static func read(_ reader: inout ElementReader) -> Section {
    let id = reader.attribute("id", .id, else: "")
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let text = reader.requiredChild("text", read: LocalizedTextElement.running)
    return Section(
      id: id,
      title: title ?? LocalizedText(id),
      text: text ?? LocalizedText(german: RichText([])),
      location: reader.location
    )
  }

  /// The element.
  static func element(_ section: Section) -> XMLElement {
    XMLElement(
      "section",
      [XMLAttribute("id", section.id)],
      [LocalizedTextElement.element("title", section.title), LocalizedTextElement.element("text", section.text)]
    )
  }
}
