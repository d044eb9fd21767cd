/// A term of the contract, with the wordings that it may have.
package struct Clause: Hashable, Sendable, Identifiable {
  /// What a bidder must say to a clause.
  package enum Acceptance: String, Hashable, Sendable, CaseIterable {
    /// The bidder must accept it.
    case required
    /// The bidder answers; a reservation is talked about.
    case negotiable
    /// Information; no answer is wanted.
    case notice
  }

  /// Stable, such as `V-ACC-01`; never reused.
  package var id: String
  /// Its heading.
  package var title: LocalizedText
  /// What a bidder must say to it.
  package var acceptance: Acceptance
  /// The days of dispatch on which it exists.
  package var window: Window
  /// Ids of researched facts that it answers without resting on them, such as `PF-06`.
  package var covers: [String]
  /// Why it is needed; for the officer, never for bidders.
  package var reason: LocalizedText?
  /// One or more; of those that hold, the first is used unless the tender chooses another.
  package var variants: [ClauseVariant]
  /// The norms behind it.
  package var basis: [LegalBasis]
  /// When it applies; nil for always.
  package var condition: Condition?
  /// What it costs to refuse it or to make a reservation, where the clause says so itself; else the regime decides.
  package var whenMissed: Consequence?
  /// What it costs not to answer it, where the clause says so itself; else the regime decides.
  package var whenMissing: Consequence?
  /// Where it stands.
  package var location: SourceLocation

  /// A clause; what has a default may be left out.
  package init(
    id: String,
    title: LocalizedText,
    acceptance: Acceptance,
    window: Window = .always,
    covers: [String] = [],
    reason: LocalizedText? = nil,
    variants: [ClauseVariant],
    basis: [LegalBasis] = [],
    condition: Condition? = nil,
    whenMissed: Consequence? = nil,
    whenMissing: Consequence? = nil,
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.acceptance = acceptance
    self.window = window
    self.covers = covers
    self.reason = reason
    self.variants = variants
    self.basis = basis
    self.condition = condition
    self.whenMissed = whenMissed
    self.whenMissing = whenMissing
    self.location = location
  }
}
