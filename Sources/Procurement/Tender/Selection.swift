/// A choice from the catalogue: take a chapter or a requirement, leave one out, or change one.
package struct Selection: Hashable, Sendable {
  /// What is chosen.
  package enum Choice: Hashable, Sendable {
    /// All requirements and alternatives of a chapter.
    case selectChapter(String)
    case select(String)
    case deselect(String)
    case tailor(String, Tailoring)
  }

  /// What is chosen.
  package var choice: Choice
  /// Why; required wherever the tender departs from the catalogue.
  package var reason: LocalizedText?
  /// Where it stands.
  package var location: SourceLocation

  /// A choice with its reason.
  package init(choice: Choice, reason: LocalizedText? = nil, location: SourceLocation) {
    self.choice = choice
    self.reason = reason
    self.location = location
  }
}
