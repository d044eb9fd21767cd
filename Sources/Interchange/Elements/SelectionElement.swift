import Procurement
import XML

/// `<select>`, `<deselect>` and `<tailor>`: a choice from the catalogue.
enum SelectionElement {
  /// Reads all choices.
  static func read(_ reader: inout ElementReader) -> [Selection] {
    let choices = reader.children("select", "deselect", "tailor", read: choice).compactMap(\.self)
    reader.requireUnique(choices.compactMap { choice in choice.departure.map { ($0, choice.location.line) } })
    return choices
  }

  private static func choice(_ reader: inout ElementReader) -> Selection? {
    switch reader.element.name {
    case "select": return select(&reader)
    case "deselect":
      let id = reader.attribute("requirement", .requirementID, else: "")
      let reason = reader.requiredChild("reason", read: LocalizedTextElement.running)
      return Selection(choice: .deselect(id), reason: reason, location: reader.location)
    default:
      let id = reader.attribute("requirement", .requirementID, else: "")
      if !id.isEmpty { reader.about = .requirement(id) }
      let (tailoring, reason) = TailoringElement.read(&reader)
      return Selection(choice: .tailor(id, tailoring), reason: reason, location: reader.location)
    }
  }

  private static func select(_ reader: inout ElementReader) -> Selection? {
    let chapter = reader.attribute("chapter", .requirementID)
    let requirement = reader.attribute("requirement", .requirementID)
    if reader.has("chapter") == reader.has("requirement") {
      reader.report("IN016", Message("IN016.exactlyOne", reader.element.name, "chapter, requirement"))
    }
    if let chapter { return Selection(choice: .selectChapter(chapter), location: reader.location) }
    return requirement.map { Selection(choice: .select($0), location: reader.location) }
  }

  /// The element.
  static func element(_ selection: Selection) -> XMLElement {
    switch selection.choice {
    case .selectChapter(let id): XMLElement("select", [XMLAttribute("chapter", id)])
    case .select(let id): XMLElement("select", [XMLAttribute("requirement", id)])
    case .deselect(let id):
      XMLElement(
        "deselect",
        [XMLAttribute("requirement", id)],
        [LocalizedTextElement.element("reason", selection.reason)]
      )
    case .tailor(let id, let tailoring): TailoringElement.element(tailoring, of: id, because: selection.reason)
    }
  }
}

extension Selection {
  // A requirement is left out or changed at most once; nobody could say which of two changes holds.
  fileprivate var departure: String? {
    switch choice {
    case .selectChapter, .select: nil
    case .deselect(let id), .tailor(let id, _): id
    }
  }
}
