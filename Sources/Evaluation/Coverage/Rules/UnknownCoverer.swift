import Procurement

/// The register names a requirement or clause that the catalogue does not have.
struct UnknownCoverer: CoverageRule {
  static let info = RuleInfo(code: "CV002", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    material.entries.flatMap { fact in
      fact.coverers.filter { material.demand($0) == nil }.map { id in
        Self.info.finding("unknown", fact.id, id, at: fact.location)
      }
    }
  }
}
