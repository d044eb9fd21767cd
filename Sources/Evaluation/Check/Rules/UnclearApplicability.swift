import Procurement

/// Nobody can say whether a requirement applies, because the answer that it depends on is missing or unclear.
///
/// A requirement that is met anyway, or whose own answer is unclear already, needs no such finding.
struct UnclearApplicability: CheckRule {
  static let info = RuleInfo(code: "CH018", severity: .warning, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] {
    let items = submission.items
    return items.indices.filter { index in
      let item = items[index]
      let isOpen = item.applies == .unclear || item.applies == .notAnswered
      return isOpen && item.group == nil && (item.answer == nil || item.verdict == .notMet)
    }.map { index in
      let id = submission.plan.id(index)
      return finding(Message(Self.key("unclear"), id), at: submission.location(of: index), about: .requirement(id))
    }
  }
}
