import Procurement

/// A pitfall of De-Mail that the catalogue answers is left open, because all that answers it was deselected.
struct OpenPitfall: DossierRule {
  static let info = LintInfo(
    "LD025",
    .note,
    bases: .clear,
    facts: pitfalls,
    example: "DM-SND-15 (Löschung nach 90 Tagen) ist abgewählt; nichts anderes regelt sie.",
    counterExample: "DM-EXT-08 ist abgewählt; V-ADR-01 regelt die Adressen nach Vertragsende."
  )

  /// Those that requirements and clauses of the catalogue answer; what depends on a day (PF-16) the readers of the law see.
  private static let pitfalls = [
    "PF-02", "PF-03", "PF-04", "PF-06", "PF-07", "PF-08", "PF-09", "PF-10", "PF-11", "PF-12", "PF-13", "PF-14", "PF-15",
    "PF-17", "PF-18", "PF-19", "PF-20", "PF-21", "PF-22", "PF-24", "PF-25", "PF-26", "PF-27", "PF-28", "PF-29",
    "PF-30", "PF-31", "PF-32", "PF-33", "PF-34", "PF-35", "PF-36", "PF-37", "PF-38", "PF-41",
  ]

  func findings(in specification: Specification) -> [Finding] {
    let answered = Set(
      specification.requirements.flatMap(\.requirement.answeredFacts)
        + specification.clauses.flatMap(\.clause.answeredFacts)
    )
    // What a condition or the law left out does not arise; what a person left out is for the person to answer.
    let requirements = specification.omissions.filter { $0.reason != nil }.map {
      ($0.requirement.id, $0.requirement.answeredFacts)
    }
    let clauses = specification.clauseOmissions.filter(\.isDecided).map { ($0.clause.id, $0.clause.answeredFacts) }
    return Self.pitfalls.filter { !answered.contains($0) }.compactMap { pitfall in
      let left = (requirements + clauses).filter { $0.1.contains(pitfall) }.map(\.0)
      guard let first = left.first else { return nil }
      let subject =
        specification.omissions.contains { $0.requirement.id == first }
        ? Finding.Subject.requirement(first) : .clause(first)
      return finding("found", pitfall, left.joined(separator: ", "), at: specification.tender.location, about: subject)
    }
  }
}

extension Specification.ClauseOmission {
  fileprivate var isDecided: Bool { if case .decision = ground { true } else { false } }
}

extension Requirement {
  /// Ids of the researched facts that it answers or rests on.
  fileprivate var answeredFacts: [String] { covers + basis.flatMap(\.facts) }
}

extension Clause {
  /// Ids of the researched facts that it answers or rests on.
  fileprivate var answeredFacts: [String] { covers + basis.flatMap(\.facts) }
}
