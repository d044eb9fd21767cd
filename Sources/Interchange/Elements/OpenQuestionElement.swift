import Procurement
import XML

/// `<open-question id="de-mail-g-repeal" …>`: what a person must find out before a tender rests on the norm.
enum OpenQuestionElement {
  /// Reads a question; nil where it does not say from which day on it matters.
  static func read(_ reader: inout ElementReader) -> OpenQuestion? {
    let id = reader.attribute("id", .id, else: "")
    let from = reader.requiredAttribute("from", .day)
    let fact = reader.attribute("fact", .requirementID, else: "")
    let text = reader.requiredChild("text", read: LocalizedTextElement.plain)
    return from.map {
      OpenQuestion(id: id, from: $0, fact: fact, text: text ?? LocalizedText(id), location: reader.location)
    }
  }

  /// The element.
  static func element(_ question: OpenQuestion) -> XMLElement {
    XMLElement(
      "open-question",
      [
        XMLAttribute("id", question.id), XMLAttribute("from", question.from.description),
        XMLAttribute("fact", question.fact),
      ],
      [LocalizedTextElement.element("text", question.text)]
    )
  }
}
