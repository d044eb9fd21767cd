import Procurement

/// The offer answers a clause that does not apply, or one that wants no answer; worse where it refuses the latter.
struct UnwantedStance: CheckRule {
  static let info = RuleInfo(code: "CH097", severity: .note, deficiency: .surplus)

  func findings(in submission: Submission) -> [Finding] {
    zip(submission.plan.clauses, submission.stances).flatMap { clause, item -> [Finding] in
      let isIdle = item.applies == .notMet
      guard isIdle || !clause.wantsAnswer else { return [] }
      return item.places.map { submission.offer.clauses[$0] }.map { stance in
        let isRefused = !isIdle && (stance.word == .rejected || stance.word == .reservation)
        return finding(
          Message(Self.key(isRefused ? "refused" : isIdle ? "idle" : "notice"), clause.id),
          at: stance.location,
          about: .clause(clause.id),
          severity: isRefused ? .warning : .note,
          deficiency: isRefused ? .reservation : .surplus
        )
      }
    }
  }
}
