import Procurement

/// An answer names a code twice; it counts once.
struct DuplicateCode: CheckRule {
  static let info = RuleInfo(code: "CH024", severity: .warning, deficiency: .surplus)

  func findings(in submission: Submission) -> [Finding] {
    answerFindings(in: submission) { problem in
      guard case .duplicateCode(let code) = problem else { return nil }
      return Message(Self.key("duplicate"), Quote.clipped(code))
    }
  }
}
