import Procurement

/// The notes of the researchers hold a fact that the register does not have.
struct MissingFact: CoverageRule {
  static let info = RuleInfo(code: "CV010", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    (material.notes ?? []).filter { material.fact($0.id) == nil }.map { note in
      Self.info.finding("missing", note.id, at: note.location)
    }
  }
}
