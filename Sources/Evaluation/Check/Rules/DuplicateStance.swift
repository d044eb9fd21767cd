import Procurement

/// Two things are said to one clause; worse where they differ.
struct DuplicateStance: CheckRule {
  static let info = RuleInfo(code: "CH095", severity: .error, deficiency: .contradiction)

  func findings(in submission: Submission) -> [Finding] {
    submission.repeatedStances.map { first, later in
      let (earlier, stance) = (submission.offer.clauses[first], submission.offer.clauses[later])
      let agree = earlier.stance == stance.stance
      return finding(
        Message(Self.key(agree ? "same" : "different"), stance.clause, String(earlier.location.line)),
        at: stance.location,
        about: .clause(stance.clause),
        severity: agree ? .warning : .error,
        deficiency: agree ? .surplus : .contradiction
      )
    }
  }
}
