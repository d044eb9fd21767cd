import Procurement

/// A fact stands in two files of the register, or lists the same requirement or clause twice.
///
/// What stands twice in one file is the reader's to say.
struct RepeatedFact: CoverageRule {
  static let info = RuleInfo(code: "CV008", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    let files = material.entries.compactMap { fact -> Finding? in
      guard let first = material.fact(fact.id), first.location.file != fact.location.file else { return nil }
      return Self.info.finding("fact", fact.id, first.location.description, at: fact.location)
    }
    let lists = material.entries.flatMap { fact in
      Set(fact.coverers.filter { id in fact.coverers.filter { $0 == id }.count > 1 }).sorted().map { id in
        Self.info.finding("coverer", fact.id, id, at: fact.location)
      }
    }
    return files + lists
  }
}
