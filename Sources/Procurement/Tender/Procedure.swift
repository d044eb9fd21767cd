/// The procedure chosen for a tender, and the regime that it runs under.
package struct Procedure: Hashable, Sendable {
  /// Id of a regime in the norm register.
  package var regime: String
  /// Which kind of procedure it is; nil where the tender does not say.
  package var kind: ProcedureKind?
  /// Id of the ground that opens it, where a person has to confirm one.
  package var ground: String?
  /// What the regime calls the kind of procedure, such as `Freihändige Vergabe`.
  package var title: LocalizedText
  /// Why this procedure is admissible; goes into the file note.
  package var reason: LocalizedText?
  /// Whether documents about the service may be supplied later, as announced.
  package var allowsLaterSupply: Bool
  /// Whether variants are admitted.
  package var allowsVariants: Bool
  /// Where it stands.
  package var location: SourceLocation

  /// A procedure under `regime`.
  package init(
    regime: String,
    kind: ProcedureKind? = nil,
    ground: String? = nil,
    title: LocalizedText,
    reason: LocalizedText? = nil,
    allowsLaterSupply: Bool,
    allowsVariants: Bool,
    location: SourceLocation
  ) {
    self.regime = regime
    self.kind = kind
    self.ground = ground
    self.title = title
    self.reason = reason
    self.allowsLaterSupply = allowsLaterSupply
    self.allowsVariants = allowsVariants
    self.location = location
  }
}
