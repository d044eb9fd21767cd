import Procurement

/// The register names a requirement or clause that does not name the fact in turn.
struct SilentCoverer: CoverageRule {
  static let info = RuleInfo(code: "CV003", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    material.entries.flatMap { fact in
      fact.coverers.compactMap { material.demand($0) }.filter { !$0.facts.contains(fact.id) }.map { demand in
        Self.info.finding("silent", fact.id, demand.id, at: fact.location)
      }
    }
  }
}
