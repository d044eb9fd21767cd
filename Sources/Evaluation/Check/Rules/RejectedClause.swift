import Procurement

/// A clause of the contract is rejected.
struct RejectedClause: CheckRule {
  static let info = RuleInfo(code: "CH092", severity: .error, deficiency: .clauseRejected)

  func findings(in submission: Submission) -> [Finding] {
    submission.clauseStances.filter { $0.clause.wantsAnswer && $0.stance.word == .rejected }.map { _, stance in
      finding(Message(Self.key("rejected"), stance.clause), at: stance.location, about: .clause(stance.clause))
    }
  }
}
