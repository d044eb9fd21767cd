import Procurement
import XML

/// `<alternatives>`: ways to satisfy one criterion.
enum AlternativesElement {
  static func read(_ reader: inout ElementReader) -> AlternativeGroup {
    let id = reader.attribute("id", .requirementID, else: "")
    if !id.isEmpty { reader.about = .alternative(id) }
    let kind = reader.attribute("kind", .oneOf(RequirementKind.self), else: .information)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let options = reader.children("option", atLeast: 2) { (option(&$0), $0.element.line) }
    reader.requireUnique(options.map { ($0.0.id, $0.1) })
    return AlternativeGroup(
      id: id,
      title: title ?? LocalizedText(id),
      kind: kind,
      options: options.map(\.0),
      location: reader.location
    )
  }

  private static func option(_ reader: inout ElementReader) -> AlternativeGroup.Option {
    let id = reader.attribute("id", .id, else: "")
    let requirements = reader.attribute("requirements", .list(of: .requirementID), else: [])
    return AlternativeGroup.Option(id: id, title: LocalizedTextElement.plain(&reader), requirements: requirements)
  }

  /// The element.
  static func element(_ group: AlternativeGroup) -> XMLElement {
    let options = group.options.map { option in
      XMLElement(
        "option",
        [XMLAttribute("id", option.id), .list("requirements", option.requirements)],
        LocalizedTextElement.parts(option.title)
      )
    }
    return XMLElement(
      "alternatives",
      [XMLAttribute("id", group.id), XMLAttribute("kind", group.kind.rawValue)],
      [LocalizedTextElement.element("title", group.title)] + options
    )
  }
}
