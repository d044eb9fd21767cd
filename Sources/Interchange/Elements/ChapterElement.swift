import Procurement
import XML

/// `<chapter>`: requirements that read together.
enum ChapterElement {
  static func read(_ reader: inout ElementReader) -> Chapter {
    let id = reader.attribute("id", .requirementID, else: "")
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    return Chapter(
      id: id,
      title: title ?? LocalizedText(id),
      introduction: reader.child("introduction", read: LocalizedTextElement.running),
      requirements: reader.children("requirement", read: RequirementElement.read),
      alternatives: reader.children("alternatives", read: AlternativesElement.read),
      location: reader.location
    )
  }

  /// Notes chapters and groups of clauses, requirements, alternatives and clauses whose id stands there twice.
  static func requireUnique(_ chapters: [Chapter], _ groups: [ClauseGroup], _ reader: inout ElementReader) {
    reader.requireUnique(
      chapters.map { ($0.id, $0.location.line) } + groups.map { ($0.id, $0.location.line) }
    )
    reader.requireUnique(
      chapters.flatMap { chapter in
        chapter.requirements.map { ($0.id, $0.location.line) }
          + chapter.alternatives.map { ($0.id, $0.location.line) }
      } + groups.flatMap(\.clauses).map { ($0.id, $0.location.line) }
    )
  }

  /// The element.
  static func element(_ chapter: Chapter) -> XMLElement {
    XMLElement(
      "chapter",
      [XMLAttribute("id", chapter.id)],
      [
        LocalizedTextElement.element("title", chapter.title),
        LocalizedTextElement.element("introduction", chapter.introduction),
      ] + chapter.requirements.map(RequirementElement.element)
        + chapter.alternatives.map(AlternativesElement.element)
    )
  }
}
