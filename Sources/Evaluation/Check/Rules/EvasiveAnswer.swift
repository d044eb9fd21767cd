import Procurement

/// An answer, or the comment on it, leaves open what is offered: `vergleichbar`, `weitgehend`, `ja, aber …`.
struct EvasiveAnswer: CheckRule {
  static let info = RuleInfo(code: "CH013", severity: .warning, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] {
    let answers = answerFindings(in: submission) { problem in
      guard case .evasive(let text) = problem else { return nil }
      return Message(Self.key("answer"), Quote.clipped(text))
    }
    let remarks = remarkFindings(in: submission) { remark in
      guard case .phrase(let kind) = remark.kind, kind.isEvasive else { return nil }
      return Message(Self.key("words"), remark.quote)
    }
    return answers + remarks
  }
}
