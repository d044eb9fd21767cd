import Procurement

/// The register has a fact that the notes of the researchers do not hold.
struct UnresearchedFact: CoverageRule {
  static let info = RuleInfo(code: "CV011", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    guard let notes = material.notes else { return [] }
    let known = Set(notes.map(\.id))
    return material.entries.filter { !known.contains($0.id) }.map { fact in
      Self.info.finding("unresearched", fact.id, at: fact.location)
    }
  }
}
