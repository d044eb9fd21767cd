/// Clauses that read together under one heading.
package struct ClauseGroup: Hashable, Sendable, Identifiable {
  /// Such as `V`.
  package var id: String
  /// Its heading.
  package var title: LocalizedText
  /// What it is about, before the first clause.
  package var introduction: LocalizedText?
  /// In reading order.
  package var clauses: [Clause]
  /// Where it stands.
  package var location: SourceLocation

  /// A group of `clauses`.
  package init(
    id: String,
    title: LocalizedText,
    introduction: LocalizedText? = nil,
    clauses: [Clause],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.clauses = clauses
    self.location = location
  }
}
