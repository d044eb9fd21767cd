package import Procurement

/// All rules on coverage.
package enum CoverageRules {
  /// Sorted by code; a new rule is a file in `Rules/` and a line here.
  package static let all: [any CoverageRule] = [
    UnansweredFact(),
    UnknownCoverer(),
    SilentCoverer(),
    UnlistedCoverer(),
    UngroundedDemand(),
    UnknownFact(),
    OverclaimedConfidence(),
    RepeatedFact(),
    ForeignRegister(),
    MissingFact(),
    UnresearchedFact(),
    DifferingConfidence(),
    UnknownLack(),
  ]

  /// What is known about each of them.
  package static let infos: [RuleInfo] = all.map { type(of: $0).info }

  /// Everything that they find in `material`, by place.
  package static func findings(in material: CoverageMaterial) -> [Finding] {
    all.flatMap { $0.findings(in: material) }.sorted()
  }
}
