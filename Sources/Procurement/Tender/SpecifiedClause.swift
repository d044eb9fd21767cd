/// A clause as the tender agrees it: one variant, catalogue text and tailoring joined, with its origin kept.
package struct SpecifiedClause: Hashable, Sendable, Identifiable {
  /// A part that the tender changed.
  package enum Change: String, Hashable, Sendable, CaseIterable {
    case title, text, condition
  }

  /// Why this variant is used.
  package enum VariantGround: Hashable, Sendable {
    /// The clause has no other.
    case only
    /// Of those in the file it is the first that holds.
    case first
    /// The tender chose it, for this reason.
    case chosen(LocalizedText?)
  }

  /// The clause as it applies, with the bases of the day.
  package var clause: Clause
  /// The variant that is used, with the tender's text where it has one.
  package var variant: ClauseVariant
  /// Why this variant.
  package var ground: VariantGround
  /// As it stands in the catalogue, where the tender changed it.
  package var original: Clause?
  /// Where it comes from.
  package var origin: SpecifiedRequirement.Origin
  /// What the tender changed.
  package var changes: [Change]
  /// Why it changed it.
  package var reason: LocalizedText?
  /// Id of the group.
  package var group: String

  /// A clause of the tender.
  package init(
    clause: Clause,
    variant: ClauseVariant,
    ground: VariantGround,
    original: Clause? = nil,
    origin: SpecifiedRequirement.Origin,
    changes: [Change] = [],
    reason: LocalizedText? = nil,
    group: String
  ) {
    self.clause = clause
    self.variant = variant
    self.ground = ground
    self.original = original
    self.origin = origin
    self.changes = changes
    self.reason = reason
    self.group = group
  }

  /// The id of the clause.
  package var id: String { clause.id }

  /// Whether bidders must say something to it.
  package var wantsAnswer: Bool { clause.acceptance != .notice }
}
