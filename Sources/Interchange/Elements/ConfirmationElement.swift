import Procurement
import XML

/// `<confirmation question="de-mail-g-repeal" …>`: a person's answer to an open question about a norm.
enum ConfirmationElement {
  /// Reads an answer; nil where it says neither what was found nor when.
  static func read(_ reader: inout ElementReader) -> Confirmation? {
    let question = reader.attribute("question", .id, else: "")
    let by = reader.attribute("by", .text, else: "")
    let on = reader.requiredAttribute("on", .day)
    let answer = reader.requiredAttribute("answer", .oneOf(Confirmation.Answer.self))
    let reason = reader.requiredChild("reason", read: LocalizedTextElement.running)
    guard let on, let answer else { return nil }
    return Confirmation(
      question: question,
      by: by,
      on: on,
      answer: answer,
      reason: reason ?? LocalizedText(""),
      location: reader.location
    )
  }

  /// The element.
  static func element(_ confirmation: Confirmation) -> XMLElement {
    XMLElement(
      "confirmation",
      [
        XMLAttribute("question", confirmation.question), XMLAttribute("by", confirmation.by),
        XMLAttribute("on", confirmation.on.description), XMLAttribute("answer", confirmation.answer.rawValue),
      ],
      [LocalizedTextElement.element("reason", confirmation.reason)]
    )
  }
}
