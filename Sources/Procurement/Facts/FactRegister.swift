/// The researched facts behind a catalogue, each with what answers it or why nothing does.
package struct FactRegister: Hashable, Sendable {
  /// Id of the catalogue, such as `de-mail`.
  package var catalogue: String
  /// In the order of the research.
  package var facts: [Fact]
  /// Where it stands.
  package var location: SourceLocation

  /// The facts behind `catalogue`.
  package init(catalogue: String, facts: [Fact], location: SourceLocation) {
    self.catalogue = catalogue
    self.facts = facts
    self.location = location
  }
}
