import Procurement

/// A clause that wants an answer has none, or a blank one.
struct MissingStance: CheckRule {
  static let info = RuleInfo(code: "CH090", severity: .error, deficiency: .missingClauseAnswer)

  func findings(in submission: Submission) -> [Finding] {
    let plan = submission.plan
    return plan.clauses.indices.filter { submission.stances[$0].isDemanded(plan.clauses[$0]) }.compactMap { index in
      let id = plan.clauses[index].id
      guard let stance = submission.stance(index) else {
        return finding(Message(Self.key("missing"), id), at: submission.offer.location, about: .clause(id))
      }
      guard stance.stance.map(Quote.isBlank) ?? true else { return nil }
      return finding(Message(Self.key("blank"), id), at: stance.location, about: .clause(id))
    }
  }
}
