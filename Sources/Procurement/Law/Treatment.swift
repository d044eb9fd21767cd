/// What a class of deficiency costs a bidder under one regime, why, and what the buyer lawfully does next.
package struct Treatment: Hashable, Sendable {
  /// What it is about.
  package var deficiency: Deficiency
  /// Only in requirements of this kind; nil for every kind.
  package var kind: RequirementKind?
  /// Only for documents of this kind; nil for every kind.
  package var document: DocumentKind?
  /// Only for clauses that want this of bidders; nil for every clause, and for what is no clause.
  package var acceptance: Clause.Acceptance?
  /// What it costs.
  package var consequence: Consequence
  /// What the buyer does next, for the record.
  package var step: LocalizedText
  /// Where the law says so.
  package var basis: [LegalBasis]
  /// Where it stands.
  package var location: SourceLocation

  /// A treatment of `deficiency`.
  package init(
    deficiency: Deficiency,
    kind: RequirementKind? = nil,
    document: DocumentKind? = nil,
    acceptance: Clause.Acceptance? = nil,
    consequence: Consequence,
    step: LocalizedText,
    basis: [LegalBasis],
    location: SourceLocation
  ) {
    self.deficiency = deficiency
    self.kind = kind
    self.document = document
    self.acceptance = acceptance
    self.consequence = consequence
    self.step = step
    self.basis = basis
    self.location = location
  }

  /// How many conditions it sets.
  package var specificity: Int { (kind == nil ? 0 : 1) + (document == nil ? 0 : 1) + (acceptance == nil ? 0 : 1) }
}
