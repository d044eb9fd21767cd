/// A headed piece of running text: a chapter of the specification.
package struct Section: Hashable, Sendable, Identifiable {
  /// Such as `background`.
  package var id: String
  /// Its heading.
  package var title: LocalizedText
  /// Its text.
  package var text: LocalizedText
  /// Where it stands.
  package var location: SourceLocation

  /// A section headed `title`.
  package init(id: String, title: LocalizedText, text: LocalizedText, location: SourceLocation) {
    self.id = id
    self.title = title
    self.text = text
    self.location = location
  }
}
