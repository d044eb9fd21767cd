/// How a requirement reads on certain days of dispatch, where the law read otherwise; nil leaves a part as it is.
package struct LegalState: Hashable, Sendable {
  /// The days of dispatch on which it holds.
  package var window: Window
  package var title: LocalizedText?
  package var statement: LocalizedText?
  package var kindReason: LocalizedText?
  package var answer: AnswerType?
  package var expectation: Expectation?
  package var levels: [Level]?
  package var evidence: [EvidenceDemand]?
  package var verification: Verification?
  package var expectedAnswer: LocalizedText?
  /// Where it stands.
  package var location: SourceLocation

  /// A state that changes nothing yet.
  package init(window: Window, location: SourceLocation) {
    self.window = window
    self.location = location
  }

  /// Whether it replaces nothing.
  package var isEmpty: Bool { self == LegalState(window: window, location: location) }

  /// `requirement` with everything that this state names in place of its own.
  ///
  /// What an answer of another form must say, and what earns points, is then the state's alone.
  package func applied(to requirement: Requirement) -> Requirement {
    var result = requirement
    if let answer, answer != requirement.answer {
      result.answer = answer
      result.expectation = nil
      result.levels = []
    }
    result.title = title ?? result.title
    result.statement = statement ?? result.statement
    result.kindReason = kindReason ?? result.kindReason
    result.expectation = expectation ?? result.expectation
    result.levels = levels ?? result.levels
    result.evidence = evidence ?? result.evidence
    result.verification = verification ?? result.verification
    result.expectedAnswer = expectedAnswer ?? result.expectedAnswer
    return result
  }
}
