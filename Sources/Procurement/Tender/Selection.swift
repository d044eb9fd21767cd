/// A choice from the catalogue: take requirements or clauses, leave one out, change one, or choose its wording.
package struct Selection: Hashable, Sendable {
  /// What is chosen.
  package enum Choice: Hashable, Sendable {
    /// All requirements and alternatives of a chapter.
    case selectChapter(String)
    case select(String)
    case deselect(String)
    case tailor(String, Tailoring)
    /// All clauses of a group.
    case selectClauses(String)
    case selectClause(String)
    case deselectClause(String)
    case chooseVariant(clause: String, variant: String)
    case tailorClause(String, ClauseTailoring)
  }

  /// What is chosen.
  package var choice: Choice
  /// Kinds of requirements to take of a chapter; empty for all.
  package var kinds: [RequirementKind]
  /// When what is selected applies, besides its own condition; nil for always.
  package var condition: Condition?
  /// Why; required wherever the tender departs from the catalogue.
  package var reason: LocalizedText?
  /// Where it stands.
  package var location: SourceLocation

  /// A choice with its reason.
  package init(
    choice: Choice,
    kinds: [RequirementKind] = [],
    condition: Condition? = nil,
    reason: LocalizedText? = nil,
    location: SourceLocation
  ) {
    self.choice = choice
    self.kinds = kinds
    self.condition = condition
    self.reason = reason
    self.location = location
  }
}
