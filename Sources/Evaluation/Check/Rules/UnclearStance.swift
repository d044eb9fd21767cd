import Procurement

/// What is said to a clause is none of the three words that were asked for.
struct UnclearStance: CheckRule {
  static let info = RuleInfo(code: "CH091", severity: .error, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] {
    submission.clauseStances.filter { $0.clause.wantsAnswer && $0.stance.word == nil }.compactMap { _, stance in
      guard let said = stance.stance, !Quote.isBlank(said) else { return nil }
      let words = ClauseStance.Word.allCases.map(\.rawValue).joined(separator: ", ")
      let message = Message(Self.key("word"), stance.clause, Quote.clipped(said), words)
      return finding(message, at: stance.location, about: .clause(stance.clause))
    }
  }
}
