import Procurement

/// What a condition belongs to.
struct ConditionHolder {
  /// Named in sentences.
  let id: String
  let location: SourceLocation
  let subject: Finding.Subject

  /// The holder of the condition of `requirement`.
  init(_ requirement: Requirement) {
    id = requirement.id
    location = requirement.location
    subject = .requirement(requirement.id)
  }

  /// The holder of the condition of `clause`.
  init(_ clause: Clause) {
    id = clause.id
    location = clause.location
    subject = .clause(clause.id)
  }

  /// The holder of the condition of `position`.
  init(_ position: PriceSheet.Position) {
    id = position.id
    location = position.location
    subject = .position(position.id)
  }

  /// The holder of the condition of a `variant` of `clause`.
  init(_ variant: ClauseVariant, of clause: Clause) {
    id = "\(clause.id) \(variant.id)"
    location = variant.location
    subject = .clause(clause.id)
  }
}
