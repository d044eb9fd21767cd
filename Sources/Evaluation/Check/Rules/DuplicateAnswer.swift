import Procurement

/// A requirement is answered a second time; worse where the two answers differ.
struct DuplicateAnswer: CheckRule {
  static let info = RuleInfo(code: "CH015", severity: .error, deficiency: .contradiction)

  func findings(in submission: Submission) -> [Finding] {
    submission.duplicates.map { duplicate in
      let answers = submission.offer.answers
      let id = submission.plan.id(duplicate.index)
      let line = String(answers[duplicate.first].location.line)
      return finding(
        Message(Self.key(duplicate.agree ? "same" : "different"), id, line),
        at: answers[duplicate.later].location,
        about: .requirement(id),
        severity: duplicate.agree ? .warning : .error,
        deficiency: duplicate.agree ? .surplus : .contradiction
      )
    }
  }
}
