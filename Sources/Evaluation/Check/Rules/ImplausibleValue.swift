import Procurement

/// A value cannot be meant: a negative quantity, more than 100 percent, a date in another century.
struct ImplausibleValue: CheckRule {
  static let info = RuleInfo(code: "CH028", severity: .error, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] {
    answerFindings(in: submission) { problem in
      switch problem {
      case .negative(let text): Message(Self.key("negative"), Quote.clipped(text))
      case .abovePercent(let text): Message(Self.key("percent"), Quote.clipped(text))
      case .absurd(let text): Message(Self.key("absurd"), Quote.clipped(text))
      default: nil
      }
    }
  }
}
