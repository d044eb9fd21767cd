import Procurement

/// An answer has not the form that was asked for: no yes or no, no number, no amount, no date.
struct WrongType: CheckRule {
  static let info = RuleInfo(code: "CH020", severity: .error, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] { answerFindings(in: submission, message: Self.message) }

  private static func message(_ problem: AnswerProblem) -> Message? {
    switch problem {
    case .notYesNo(let text): Message(key("yes-no"), Quote.clipped(text))
    case .notANumber(let text): Message(key("number"), Quote.clipped(text))
    case .comma(let text, let suggestion): Message(key("comma"), Quote.clipped(text), suggestion)
    case .numberWithText(let text): Message(key("number-with-text"), Quote.clipped(text))
    case .notAnAmount(let text): Message(key("amount"), Quote.clipped(text))
    case .notADate(let text): Message(key("date"), Quote.clipped(text))
    case .germanDate(let text, let day): Message(key("german-date"), Quote.clipped(text), day.description)
    default: nil
    }
  }
}
