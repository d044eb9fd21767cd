import Procurement

/// Two answers that must be the same are not.
struct ContradictingAnswers: CheckRule {
  static let info = RuleInfo(code: "CH050", severity: .error, deficiency: .contradiction)

  func findings(in submission: Submission) -> [Finding] {
    submission.disagreements.map { first, second in
      let id = submission.plan.id(second)
      let other = submission.location(of: first)
      return finding(
        Message(Self.key("differ"), id, submission.plan.id(first), String(other.line)),
        at: submission.location(of: second),
        about: .requirement(id)
      )
    }
  }
}
