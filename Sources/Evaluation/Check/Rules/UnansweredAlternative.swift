import Procurement

/// An alternative is left unanswered while another one is met: no harm, but worth knowing.
struct UnansweredAlternative: CheckRule {
  static let info = RuleInfo(code: "CH019", severity: .note, deficiency: .missingAnswer)

  func findings(in submission: Submission) -> [Finding] {
    submission.plan.groups.flatMap { group in
      group.members.filter { index in
        let item = submission.items[index]
        return item.group == .met && item.applies != .notMet && item.reading.isUnanswered
      }.map { index in
        let id = submission.plan.id(index)
        let message = Message(Self.key("unanswered"), id, group.demand.id)
        return finding(message, at: submission.location(of: index), about: .requirement(id))
      }
    }
  }
}
