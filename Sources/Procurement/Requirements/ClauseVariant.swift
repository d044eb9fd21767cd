/// One wording of a clause.
package struct ClauseVariant: Hashable, Sendable, Identifiable {
  /// Such as `standard`; unique in its clause.
  package var id: String
  /// The days of dispatch on which it may be used.
  package var window: Window
  /// What distinguishes it from the others; for the officer, never for bidders.
  package var title: LocalizedText?
  /// What becomes part of the contract.
  package var text: LocalizedText
  /// When it may be used; nil for always.
  package var condition: Condition?
  /// Where it stands.
  package var location: SourceLocation

  /// The wording `text`.
  package init(
    id: String,
    window: Window = .always,
    title: LocalizedText? = nil,
    text: LocalizedText,
    condition: Condition? = nil,
    location: SourceLocation
  ) {
    self.id = id
    self.window = window
    self.title = title
    self.text = text
    self.condition = condition
    self.location = location
  }
}
