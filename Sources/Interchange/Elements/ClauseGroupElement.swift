import Procurement
import XML

/// `<clauses id="V">`: clauses under one heading.
enum ClauseGroupElement {
  static func read(_ reader: inout ElementReader) -> ClauseGroup {
    let id = reader.attribute("id", .requirementID, else: "")
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    return ClauseGroup(
      id: id,
      title: title ?? LocalizedText(id),
      introduction: reader.child("introduction", read: LocalizedTextElement.running),
      clauses: reader.children("clause", atLeast: 1, read: ClauseElement.read),
      location: reader.location
    )
  }

  /// The element.
  static func element(_ group: ClauseGroup) -> XMLElement {
    XMLElement(
      "clauses",
      [XMLAttribute("id", group.id)],
      [
        LocalizedTextElement.element("title", group.title),
        LocalizedTextElement.element("introduction", group.introduction),
      ] + group.clauses.map(ClauseElement.element)
    )
  }
}
