import Procurement

/// A minimum lies above everything that the levels can earn: no offer can meet it.
///
/// Source: facts on procurement, section 6.1 (W-14).
enum UnreachablePoints: WeightRule {
  static let info = RuleInfo(code: "WT002", severity: .error)

  static func findings(in specification: Specification, shares: [CriterionShare]) -> [Finding] {
    let criteria = shares.compactMap { share -> Finding? in
      guard let requirement = specification.requirement(share.requirement)?.requirement,
        let minimum = requirement.minimumPoints, minimum > share.mostPoints
      else { return nil }
      return info.finding(
        "criterion",
        share.requirement,
        String(minimum),
        String(share.mostPoints),
        at: requirement.location,
        about: .requirement(share.requirement)
      )
    }
    let terms = specification.tender.scoring
    guard let minimum = terms.minimumPerformance, minimum > specification.highestPerformance else { return criteria }
    let most = String(specification.highestPerformance)
    return criteria + [info.finding("total", String(minimum), most, at: terms.location)]
  }
}
