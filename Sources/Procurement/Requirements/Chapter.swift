/// A group of requirements that read together: a chapter of the specification.
package struct Chapter: Hashable, Sendable, Identifiable {
  /// Such as `A`.
  package var id: String
  /// Its heading.
  package var title: LocalizedText
  /// What it is about, before the first requirement.
  package var introduction: LocalizedText?
  /// In reading order.
  package var requirements: [Requirement]
  /// Groups of which one option is enough.
  package var alternatives: [AlternativeGroup]
  /// Where it stands.
  package var location: SourceLocation

  /// A chapter of `requirements`.
  package init(
    id: String,
    title: LocalizedText,
    introduction: LocalizedText? = nil,
    requirements: [Requirement],
    alternatives: [AlternativeGroup] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.requirements = requirements
    self.alternatives = alternatives
    self.location = location
  }
}
