import Procurement

/// An answer has no content.
///
/// Where another alternative is met, `UnansweredAlternative` notes it.
struct BlankAnswer: CheckRule {
  static let info = RuleInfo(code: "CH011", severity: .error, deficiency: .missingAnswer)

  func findings(in submission: Submission) -> [Finding] {
    let items = submission.items
    return items.indices.filter { items[$0].reading.presence == .blank && !items[$0].isExcused }.map { index in
      let id = submission.plan.id(index)
      return finding(Message(Self.key("blank"), id), at: submission.location(of: index), about: .requirement(id))
    }
  }
}
