/// A part of the contract that is awarded on its own.
package struct Lot: Hashable, Sendable, Identifiable {
  /// Such as `1`.
  package var id: String
  /// What it covers.
  package var title: LocalizedText
  /// Where it stands.
  package var location: SourceLocation

  /// The lot `id`.
  package init(id: String, title: LocalizedText, location: SourceLocation) {
    self.id = id
    self.title = title
    self.location = location
  }
}
