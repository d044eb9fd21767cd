import Procurement

/// The provider register says of a requirement that a provider lacks it, and the catalogue has no such requirement.
struct UnknownLack: CoverageRule {
  static let info = RuleInfo(code: "CV013", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    material.markets.flatMap(\.providers).flatMap { provider in
      provider.lacks.filter { material.demand($0.requirement)?.subject != .requirement($0.requirement) }.map { lack in
        Self.info.finding("unknown", provider.id, lack.requirement, at: lack.location)
      }
    }
  }
}
