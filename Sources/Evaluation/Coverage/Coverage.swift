package import Procurement

/// What answers each fact, and which facts stand behind each demand.
package struct Coverage: Sendable {
  /// How a fact is accounted for.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// A requirement or a clause answers it.
    case answered
    /// A reason says why nothing is demanded.
    case reasoned
    /// Neither.
    case open
  }

  /// All files together, in the order of the register; of what stands there twice, the first.
  package let facts: [Fact]
  /// Requirements, then clauses, in the order of the files.
  package let demands: [Demand]
  /// Id and version of the catalogue; nil where the folder has none.
  package let catalogue: (id: String, version: String)?
  /// Everything that is wrong, by place.
  package let findings: [Finding]

  /// The coverage of `material`.
  package init(_ material: CoverageMaterial) {
    var seen: Set<String> = []
    facts = material.entries.filter { seen.insert($0.id).inserted }
    demands = material.demands
    catalogue = material.catalogues.first.map { ($0.id, $0.version) }
    findings = CoverageRules.findings(in: material)
  }

  /// How sure the fact `id` is; nil where the register does not know it.
  package func confidence(of id: String) -> Confidence? { facts.first { $0.id == id }?.confidence }
}

extension Fact {
  /// How it is accounted for.
  package var state: Coverage.State { coverers.isEmpty ? ground == nil ? .open : .reasoned : .answered }
}
