import Procurement

/// Judges one offer: a verdict and a cost for each demand, from what the rules found.
struct Judge {
  private let submission: Submission
  private let plan: CheckPlan
  private let policy: VerdictPolicy
  private let bySubject: [Finding.Subject: [Finding]]

  /// Prepares to judge `submission` by `findings`, which are sorted.
  init(_ submission: Submission, findings: [Finding], policy: VerdictPolicy) {
    self.submission = submission
    self.policy = policy
    plan = submission.plan
    bySubject = FindingIndex(submission, findings).bySubject
  }

  /// One per requirement and group in reading order, then one per clause, then those on the offer as a whole.
  func judgements() -> [Judgement] {
    let whole =
      ClauseJudge(submission, findings: bySubject, policy: policy).judgements()
      + OfferJudge(submission, findings: bySubject, policy: policy).judgements()
    var judgements: [Judgement] = []
    judgements.reserveCapacity(plan.order.count + whole.count)
    for demand in plan.order {
      switch demand {
      case .requirement(let index): judgements.append(judge(index))
      case .group(let number):
        judgements.append(Judgement(subject: .alternative(plan.groups[number].demand.id), verdict: nil))
      }
    }
    // A group is judged by its members, which may stand behind it.
    for (place, demand) in plan.order.enumerated() {
      if case .group(let number) = demand { judgements[place] = judge(plan.groups[number], among: judgements) }
    }
    return judgements + whole
  }

  private func judge(_ index: Int) -> Judgement {
    let item = submission.items[index]
    let id = plan.id(index)
    let findings = bySubject.isEmpty ? [] : bySubject[.requirement(id)] ?? []
    let verdict = VerdictPolicy.verdict(findings, answered: answered(item))
    var judgement = Judgement(
      subject: .requirement(id),
      verdict: item.applies == .notMet ? nil : verdict,
      location: item.answer.map { submission.offer.answers[$0].location },
      findings: findings
    )
    // What a group demands is judged with the group; what does not apply costs nothing.
    guard item.group == nil, item.applies != .notMet, verdict != .met || !findings.isEmpty else { return judgement }
    let cost = policy.cost(of: findings, verdict: verdict, terms: VerdictPolicy.Terms(plan.requirements[index]))
    judgement.consequence = cost.consequence
    judgement.treatment = cost.treatment
    return judgement
  }

  /// Where nobody can say whether the requirement applies, only a met one is clear.
  private func answered(_ item: Submission.Item) -> Verdict {
    item.applies == .met || item.verdict == .met ? item.verdict : .unclear
  }

  // MARK: Groups

  private func judge(_ group: CheckPlan.Group, among judgements: [Judgement]) -> Judgement {
    let members = group.members.reduce(into: [:]) { $0[$1] = judgements[plan.placesInOrder[$1]] }
    let options = group.options.map { option in option.filter { members[$0]?.verdict != nil } }
    let verdicts = options.map { option in Verdict.all(option.compactMap { members[$0]?.verdict }) }
    let verdict = Verdict.any(zip(options, verdicts).filter { !$0.0.isEmpty }.map(\.1))
    var findings = bySubject[.alternative(group.demand.id)] ?? []
    if verdict != .met {
      for (option, own) in zip(options, verdicts) where own == verdict {
        findings += option.flatMap { members[$0]?.findings ?? [] }
      }
      var seen: Set<Finding> = []
      findings = findings.filter { seen.insert($0).inserted }
    }
    var judgement = Judgement(subject: .alternative(group.demand.id), verdict: verdict, findings: findings)
    judgement.location = group.members.lazy.compactMap { members[$0]?.location }.first
    guard options.contains(where: { !$0.isEmpty }) else {
      judgement.verdict = nil
      return judgement
    }
    guard verdict != .met else { return judgement }
    let cost = policy.cost(of: findings, verdict: verdict, terms: VerdictPolicy.Terms(kind: group.demand.kind))
    judgement.consequence = cost.consequence
    judgement.treatment = cost.treatment
    return judgement
  }

  // MARK: Points

  /// Points by calculation, for scored requirements that are met.
  func calculatedPoints(_ judgements: [Judgement]) -> [String: Int] {
    var points: [String: Int] = [:]
    for (demand, judgement) in zip(plan.order, judgements) where judgement.verdict == .met {
      guard case .requirement(let index) = demand, plan.isScored[index] else { continue }
      points[plan.id(index)] = plan.requirements[index].calculatedPoints(for: submission.items[index].reading.value)
    }
    return points
  }
}
