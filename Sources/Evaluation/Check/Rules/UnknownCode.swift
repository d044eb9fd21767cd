import Procurement

/// An answer names a code that the list of the requirement has not.
struct UnknownCode: CheckRule {
  static let info = RuleInfo(code: "CH022", severity: .error, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] {
    answerFindings(in: submission) { problem in
      guard case .unknownCode(let code, let nearest) = problem else { return nil }
      guard let nearest else { return Message(Self.key("unknown"), Quote.clipped(code)) }
      return Message(Self.key("nearest"), Quote.clipped(code), nearest)
    }
  }
}
