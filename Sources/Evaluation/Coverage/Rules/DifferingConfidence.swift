import Procurement

/// The register is surer, or less sure, of a fact than the notes of the researchers.
struct DifferingConfidence: CoverageRule {
  static let info = RuleInfo(code: "CV012", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    (material.notes ?? []).compactMap { note in
      guard let noted = note.confidence, let fact = material.fact(note.id), fact.confidence != noted else { return nil }
      return Self.info.finding(
        "differs",
        fact.id,
        fact.confidence.rawValue,
        noted.rawValue,
        note.location.description,
        at: fact.location
      )
    }
  }
}
