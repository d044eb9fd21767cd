import Procurement

/// A text is longer than the tender allows.
struct TextOverLimit: CheckRule {
  static let info = RuleInfo(code: "CH025", severity: .warning, deficiency: .formalDefect)

  func findings(in submission: Submission) -> [Finding] {
    answerFindings(in: submission) { problem in
      guard case .overLimit(let count, let limit) = problem else { return nil }
      return Message(Self.key("over"), String(count), String(limit))
    }
  }
}
