/// A reusable collection of requirements and clauses, in one file or in several of the same id and version.
package struct Catalogue: Hashable, Sendable, Identifiable {
  /// Such as `de-mail`.
  package var id: String
  /// Such as `1.0`; all files of a catalogue carry the same.
  package var version: String
  /// What it is.
  package var title: LocalizedText
  /// What a tender may or must set.
  package var parameters: [Parameter]
  /// In the order of their ids.
  package var chapters: [Chapter]
  /// In the order of their ids.
  package var clauses: [ClauseGroup]
  /// Where it stands.
  package var location: SourceLocation

  /// A catalogue of `chapters`.
  package init(
    id: String,
    version: String,
    title: LocalizedText,
    parameters: [Parameter],
    chapters: [Chapter],
    clauses: [ClauseGroup] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.parameters = parameters
    self.chapters = chapters
    self.clauses = clauses
    self.location = location
  }
}
