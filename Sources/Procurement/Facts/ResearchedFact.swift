/// A fact as the researchers wrote it down: a row of a table in their notes.
package struct ResearchedFact: Hashable, Sendable, Identifiable {
  /// Such as `DM-0519`.
  package var id: String
  /// The tag of the row; nil where the row has none, because its section speaks for it.
  package var confidence: Confidence?
  /// Where it stands.
  package var location: SourceLocation

  /// The row of `id`.
  package init(id: String, confidence: Confidence?, location: SourceLocation) {
    self.id = id
    self.confidence = confidence
    self.location = location
  }
}
