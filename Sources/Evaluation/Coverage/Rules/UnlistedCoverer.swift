import Procurement

/// A requirement or clause names a fact that does not list it in turn.
struct UnlistedCoverer: CoverageRule {
  static let info = RuleInfo(code: "CV004", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    material.demands.flatMap { demand in
      demand.facts.compactMap { material.fact($0) }.filter { !$0.coverers.contains(demand.id) }.map { fact in
        let place = demand.namings.first { $0.fact == fact.id }?.location ?? demand.location
        return Self.info.finding("unlisted", demand.id, fact.id, at: place, about: demand.subject)
      }
    }
  }
}
