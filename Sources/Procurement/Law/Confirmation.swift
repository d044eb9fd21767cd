/// A person's answer to an open question about a norm.
package struct Confirmation: Hashable, Sendable {
  /// What the person found.
  package enum Answer: String, Hashable, Sendable, CaseIterable {
    case inForce = "in-force"
    case notInForce = "not-in-force"
  }

  /// Id of the question.
  package var question: String
  /// Who answers for it.
  package var by: String
  /// When the person looked.
  package var on: CalendarDay
  /// What the person found.
  package var answer: Answer
  /// Where the person looked, and what stood there.
  package var reason: LocalizedText
  /// Where it stands.
  package var location: SourceLocation

  /// The answer to `question`.
  package init(
    question: String,
    by: String,
    on: CalendarDay,
    answer: Answer,
    reason: LocalizedText,
    location: SourceLocation
  ) {
    self.question = question
    self.by = by
    self.on = on
    self.answer = answer
    self.reason = reason
    self.location = location
  }
}
