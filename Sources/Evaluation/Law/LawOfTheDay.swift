import Procurement

/// Keeps of each requirement and each clause the legal bases that are in force on the day of dispatch.
struct LawOfTheDay {
  static let basisGone = RuleInfo(code: "TD022", severity: .warning)

  /// With the bases that are left; unchanged without a day.
  private(set) var chapters: [Specification.Chapter]
  /// Likewise.
  private(set) var clauses: [Specification.ClauseGroup]
  /// Requirements and clauses that have lost all of their bases.
  private(set) var findings: [Finding] = []

  /// The law of `day` for `chapters` and `clauses`.
  init(chapters: [Specification.Chapter], clauses: [Specification.ClauseGroup], day: CalendarDay?) {
    self.chapters = chapters
    self.clauses = clauses
    guard let day else { return }
    for chapter in chapters.indices {
      for index in chapters[chapter].requirements.indices {
        let requirement = chapters[chapter].requirements[index].requirement
        let left = bases(of: ConditionHolder(requirement), requirement.basis, on: day)
        self.chapters[chapter].requirements[index].requirement.basis = left
      }
    }
    for group in clauses.indices {
      for index in clauses[group].clauses.indices {
        let clause = clauses[group].clauses[index].clause
        self.clauses[group].clauses[index].clause.basis = bases(of: ConditionHolder(clause), clause.basis, on: day)
      }
    }
  }

  private mutating func bases(of holder: ConditionHolder, _ bases: [LegalBasis], on day: CalendarDay) -> [LegalBasis] {
    let left = bases.filter { $0.isInForce(on: day) }
    if left.isEmpty, !bases.isEmpty {
      findings.append(
        Self.basisGone.finding("none", holder.id, day.description, at: holder.location, about: holder.subject)
      )
    }
    return left
  }
}
