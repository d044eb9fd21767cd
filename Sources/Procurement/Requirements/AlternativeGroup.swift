/// Ways to satisfy one criterion: one option is enough, and of an option all requirements (CCCEV: one of, all of).
package struct AlternativeGroup: Hashable, Sendable, Identifiable {
  /// One way: all of its requirements.
  package struct Option: Hashable, Sendable, Identifiable {
    /// Such as `granted`.
    package var id: String
    /// What the way is.
    package var title: LocalizedText
    /// Ids of requirements.
    package var requirements: [String]

    /// The option `id`.
    package init(id: String, title: LocalizedText, requirements: [String]) {
      self.id = id
      self.title = title
      self.requirements = requirements
    }
  }

  /// Stable, such as `DM-ACC-ALT-1`.
  package var id: String
  /// What must be shown one way or another.
  package var title: LocalizedText
  /// A, B or I: what it costs when no option holds.
  package var kind: RequirementKind
  /// Two or more.
  package var options: [Option]
  /// Where it stands.
  package var location: SourceLocation

  /// A group of `options`.
  package init(id: String, title: LocalizedText, kind: RequirementKind, options: [Option], location: SourceLocation) {
    self.id = id
    self.title = title
    self.kind = kind
    self.options = options
    self.location = location
  }

  /// Ids of all requirements in all options, in order.
  package var requirements: [String] { options.flatMap(\.requirements) }
}
