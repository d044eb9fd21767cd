import Procurement

/// A scored requirement earns fewer points by calculation than the tender demands at least.
struct BelowMinimumPoints: CheckRule {
  static let info = RuleInfo(code: "CH032", severity: .error, deficiency: .requirementNotMet)

  func findings(in submission: Submission) -> [Finding] {
    submission.plan.minimums.compactMap { index, minimum in
      let item = submission.items[index]
      let requirement = submission.plan.requirements[index]
      guard item.isDemanded, item.verdict == .met,
        let points = requirement.calculatedPoints(for: item.reading.value), points < minimum
      else { return nil }
      return finding(
        Message(Self.key("below"), String(points), String(minimum)),
        at: submission.location(of: index),
        about: .requirement(requirement.id)
      )
    }
  }
}
