import Procurement
import XML

/// `<submission until="12:00">`: how offers are handed in.
enum SubmissionElement {
  static func read(_ reader: inout ElementReader) -> SubmissionTerms {
    let until = reader.attribute("until", .time)
    let way = reader.requiredChild("way", read: LocalizedTextElement.plain)
    let questions = reader.child("questions", read: LocalizedTextElement.plain)
    return SubmissionTerms(
      until: until,
      way: way ?? LocalizedText(""),
      questions: questions,
      location: reader.location
    )
  }

  /// The element.
  static func element(_ terms: SubmissionTerms?) -> XMLElement? {
    terms.map { terms in
      XMLElement(
        "submission",
        [terms.until.map { XMLAttribute("until", $0.description) }],
        [
          LocalizedTextElement.element("way", terms.way),
          LocalizedTextElement.element("questions", terms.questions),
        ]
      )
    }
  }
}
