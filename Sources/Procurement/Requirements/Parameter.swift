/// A value that the tender sets once and every text, expectation and quantity uses.
package struct Parameter: Hashable, Sendable, Identifiable {
  /// Such as `accounts`.
  package var id: String
  /// What it is.
  package var title: LocalizedText
  /// The value; nil where a catalogue leaves it to the tender.
  package var value: Value?
  /// What the catalogue proposes on the day of dispatch, whatever the tender sets; nil where it proposes nothing.
  package var preset: Value?
  /// Values by day of dispatch, where a catalogue has no single one; never beside `value`.
  package var defaults: [DatedDefault]
  /// The form of the value.
  package var type: AnswerType
  /// Where it stands.
  package var location: SourceLocation

  /// A parameter of `type`.
  package init(
    id: String,
    title: LocalizedText,
    type: AnswerType,
    value: Value?,
    defaults: [DatedDefault] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.type = type
    self.value = value
    self.defaults = defaults
    self.location = location
  }
}
