import Procurement

/// Judges what an offer says to the clauses of the contract: met means accepted.
struct ClauseJudge {
  private let submission: Submission
  private let findings: [Finding.Subject: [Finding]]
  private let policy: VerdictPolicy

  /// Prepares to judge `submission` by `findings`.
  init(_ submission: Submission, findings: [Finding.Subject: [Finding]], policy: VerdictPolicy) {
    self.submission = submission
    self.findings = findings
    self.policy = policy
  }

  /// One per clause, in reading order; without a verdict where the clause does not apply.
  ///
  /// A clause for information has nothing to be met; it is judged only where something was seen.
  func judgements() -> [Judgement] { submission.plan.clauses.indices.compactMap(judge) }

  private func judge(_ index: Int) -> Judgement? {
    let clause = submission.plan.clauses[index]
    let own = findings[.clause(clause.id)] ?? []
    guard clause.wantsAnswer || !own.isEmpty else { return nil }
    var judgement = Judgement(
      subject: .clause(clause.id),
      verdict: nil,
      location: submission.stance(index)?.location,
      findings: own
    )
    guard submission.stances[index].applies != .notMet else { return judgement }
    let verdict = VerdictPolicy.verdict(own, answered: clause.wantsAnswer ? answered(index) : .met)
    let cost = policy.cost(of: own, verdict: verdict, terms: VerdictPolicy.Terms(clause.clause))
    judgement.verdict = verdict
    judgement.consequence = cost.consequence
    judgement.treatment = cost.treatment
    return judgement
  }

  /// What the word is worth, findings aside; where nobody can say whether the clause applies, silence is unclear.
  private func answered(_ index: Int) -> Verdict {
    guard let stance = submission.stance(index), stance.stance.map(Quote.isBlank) == false else {
      return submission.stances[index].applies == .met ? .notAnswered : .unclear
    }
    return stance.word == .accepted ? .met : .unclear
  }
}
