import Procurement

/// Every offer in the ranking earns the same in a criterion, so that it cannot change the result.
///
/// Source: facts on procurement, section 6.1 (W-14).
enum IdleCriterion: WeightRule {
  static let info = RuleInfo(code: "WT003", severity: .warning)

  static func findings(in specification: Specification, shares: [CriterionShare]) -> [Finding] {
    shares.compactMap { share in
      guard let specified = specification.requirement(share.requirement), !specified.requirement.levels.isEmpty else {
        return nil
      }
      let points = specified.countedPoints(in: specification)
      guard points.count < 2 else { return nil }
      return info.finding(
        points.isEmpty ? "none" : "same",
        share.requirement,
        points.first.map { String($0) } ?? "0",
        at: specified.requirement.location,
        about: .requirement(share.requirement)
      )
    }
  }
}
