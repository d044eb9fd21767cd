import Procurement

/// A number comes without its unit.
struct MissingUnit: CheckRule {
  static let info = RuleInfo(code: "CH027", severity: .error, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] {
    answerFindings(in: submission) { problem in
      guard case .missingUnit(let expected) = problem else { return nil }
      return Message(Self.key("missing"), expected.rawValue)
    }
  }
}
