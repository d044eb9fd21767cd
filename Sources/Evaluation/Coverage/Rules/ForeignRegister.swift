import Procurement

/// The register speaks of another catalogue than the one beside it.
struct ForeignRegister: CoverageRule {
  static let info = RuleInfo(code: "CV009", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    guard let catalogue = material.catalogues.first else { return [] }
    return material.registers.filter { $0.catalogue != catalogue.id }.map { register in
      Self.info.finding("catalogue", register.catalogue, catalogue.id, at: register.location)
    }
  }
}
