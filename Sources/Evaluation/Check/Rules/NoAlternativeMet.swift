import Procurement

/// None of several alternatives is met, or none is answered.
///
/// What is wrong with an answer that was given is found at that answer.
struct NoAlternativeMet: CheckRule {
  static let info = RuleInfo(code: "CH031", severity: .error, deficiency: .requirementNotMet)

  func findings(in submission: Submission) -> [Finding] {
    submission.plan.groups.compactMap { group in
      let members = group.members.filter { submission.items[$0].applies != .notMet }
      guard let first = members.first, let verdict = submission.items[first].group else { return nil }
      switch verdict {
      case .notMet: return notMet(group, members, submission)
      case .notAnswered: return notAnswered(group, members, submission)
      case .met, .unclear: return nil
      }
    }
  }

  private func notMet(_ group: CheckPlan.Group, _ members: [Int], _ submission: Submission) -> Finding {
    let failed = members.filter { submission.items[$0].verdict == .notMet }
    let place = failed.first.map { submission.location(of: $0) } ?? submission.offer.location
    let ids = failed.map { submission.plan.id($0) }.joined(separator: ", ")
    return finding(Message(Self.key("not-met"), group.demand.id, ids), at: place, about: .alternative(group.demand.id))
  }

  private func notAnswered(_ group: CheckPlan.Group, _ members: [Int], _ submission: Submission) -> Finding? {
    let absent = members.filter { submission.items[$0].answer == nil }
    guard !absent.isEmpty else { return nil }
    let ids = absent.map { submission.plan.id($0) }.joined(separator: ", ")
    return finding(
      Message(Self.key("not-answered"), group.demand.id, ids),
      at: submission.offer.location,
      about: .alternative(group.demand.id),
      deficiency: .missingAnswer
    )
  }
}
