import Procurement

/// An answer gives several values where one was asked for.
struct SeveralValues: CheckRule {
  static let info = RuleInfo(code: "CH021", severity: .error, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] {
    answerFindings(in: submission) { problem in
      guard case .severalValues(let count) = problem else { return nil }
      return Message(Self.key("several"), String(count))
    }
  }
}
