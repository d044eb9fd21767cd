import Procurement

/// No fact lists a requirement or clause: nobody knows why it is demanded.
struct UngroundedDemand: CoverageRule {
  static let info = RuleInfo(code: "CV005", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    let listed = Set(material.entries.flatMap(\.coverers))
    return material.demands.filter { !listed.contains($0.id) }.map { demand in
      Self.info.finding("none", demand.id, at: demand.location, about: demand.subject)
    }
  }
}
