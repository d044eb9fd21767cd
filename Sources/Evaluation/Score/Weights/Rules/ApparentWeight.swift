import Procurement

/// A criterion counts for more or less than its weight says, because others can earn more or fewer points.
///
/// Source: facts on procurement, sections 1.3 and 6.1 (W-08).
enum ApparentWeight: WeightRule {
  static let info = RuleInfo(code: "WT001", severity: .error)

  static func findings(in specification: Specification, shares: [CriterionShare]) -> [Finding] {
    // A criterion without levels is found as such; until it has some, no share is the actual one.
    guard shares.allSatisfy({ $0.mostPoints > 0 }) else { return [] }
    return shares.filter { $0.announced != $0.actual }.compactMap { share in
      guard let place = specification.requirement(share.requirement)?.requirement.location else { return nil }
      return info.finding(
        "share",
        share.requirement,
        percent(share.announced),
        percent(share.actual),
        String(share.mostPoints),
        at: place,
        about: .requirement(share.requirement)
      )
    }
  }

  private static func percent(_ share: Rational) -> String {
    (share * Rational(100)).formatted(decimals: 2)
  }
}
