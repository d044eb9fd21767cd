/// What a tender changes in a requirement of the catalogue; nil leaves a part as it is.
package struct Tailoring: Hashable, Sendable {
  package var title: LocalizedText?
  package var statement: LocalizedText?
  package var kind: RequirementKind?
  /// The form of the answer, repeated beside a new expectation so that its values have a type; never changed.
  package var answer: AnswerType?
  package var expectation: Expectation?
  package var levels: [Level]?
  package var evidence: [EvidenceDemand]?
  package var condition: Condition?
  package var whenMissed: Consequence?
  package var whenMissing: Consequence?
  package var lots: [String]?
  package var minimumPoints: Int?
  package var expectedAnswer: LocalizedText?

  /// A tailoring that changes at most title and condition yet.
  package init(title: LocalizedText? = nil, condition: Condition? = nil) {
    self.title = title
    self.condition = condition
  }
}
