import Procurement

/// A requirement that applies has no answer at all.
struct MissingAnswer: CheckRule {
  static let info = RuleInfo(code: "CH010", severity: .error, deficiency: .missingAnswer)

  func findings(in submission: Submission) -> [Finding] {
    let items = submission.items
    return items.indices.filter { items[$0].isDemanded && items[$0].answer == nil }.map { index in
      let id = submission.plan.id(index)
      return finding(Message(Self.key("missing"), id), at: submission.offer.location, about: .requirement(id))
    }
  }
}
