package import Procurement

/// The rules about weights.
package enum WeightRules {
  /// Sorted by code; written by hand, compared with the folder by a test.
  private static let all: [any WeightRule.Type] = [
    ApparentWeight.self, UnreachablePoints.self, IdleCriterion.self,
  ]

  /// Code and severity of all, sorted by code.
  package static var infos: [RuleInfo] { all.map { $0.info } }

  /// What the rules find in `specification`, sorted.
  package static func findings(in specification: Specification) -> [Finding] {
    let shares = Weights.shares(of: specification)
    return all.flatMap { $0.findings(in: specification, shares: shares) }.sorted()
  }
}
