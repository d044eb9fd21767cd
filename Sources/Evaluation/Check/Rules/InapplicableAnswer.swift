import Procurement

/// A requirement that does not apply to this offer is answered all the same.
///
/// A blank or a filler is the right way not to answer it.
struct InapplicableAnswer: CheckRule {
  static let info = RuleInfo(code: "CH017", severity: .note, deficiency: .surplus)

  func findings(in submission: Submission) -> [Finding] {
    let items = submission.items
    return items.indices.filter { items[$0].applies == .notMet && !items[$0].reading.isUnanswered }.map { index in
      let id = submission.plan.id(index)
      return finding(Message(Self.key("answered"), id), at: submission.location(of: index), about: .requirement(id))
    }
  }
}
