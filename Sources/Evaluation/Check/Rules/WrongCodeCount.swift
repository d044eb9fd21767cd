import Procurement

/// An answer names fewer or more codes than were asked for.
struct WrongCodeCount: CheckRule {
  static let info = RuleInfo(code: "CH023", severity: .error, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] {
    answerFindings(in: submission) { problem in
      switch problem {
      case .tooFewCodes(let count, let minimum): Message(Self.key("few"), String(count), String(minimum))
      case .tooManyCodes(let count, let maximum): Message(Self.key("many"), String(count), String(maximum))
      default: nil
      }
    }
  }
}
