/// A norm that a requirement rests on, and in which way.
package struct LegalBasis: Hashable, Sendable {
  /// What the norm does for the requirement.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// It obliges the provider.
    case duty
    /// It gives the service its legal effect.
    case effect
    /// It says how the duty is proven.
    case proof
    /// It lets the buyer ask for this.
    case admissibility
    /// It is the technical rule that the state of the art is measured by.
    case technical
  }

  /// The cited place.
  package var citation: Citation
  /// What it does for the requirement.
  package var role: Role
  /// How sure the statement is.
  package var confidence: Confidence
  /// First day on which the place reads so; nil when it always did.
  package var from: CalendarDay?
  /// Last day on which the place reads so; nil while it does.
  package var until: CalendarDay?
  /// Ids of the researched facts behind it, such as `DM-0519`.
  package var facts: [String]
  /// Where it stands.
  package var location: SourceLocation

  /// A basis at `citation`.
  package init(
    citation: Citation,
    role: Role,
    confidence: Confidence,
    from: CalendarDay? = nil,
    until: CalendarDay? = nil,
    facts: [String] = [],
    location: SourceLocation
  ) {
    self.citation = citation
    self.role = role
    self.confidence = confidence
    self.from = from
    self.until = until
    self.facts = facts
    self.location = location
  }

  /// Whether the place reads so on `day`.
  package func isInForce(on day: CalendarDay) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}
