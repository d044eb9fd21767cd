/// One testable demand on the service or on the provider.
package struct Requirement: Hashable, Sendable, Identifiable {
  /// Stable, such as `DM-SEND-07`; never reused.
  package var id: String
  /// A few words.
  package var title: LocalizedText
  /// One testable sentence.
  package var statement: LocalizedText
  /// A, B or I.
  package var kind: RequirementKind
  /// The days of dispatch on which it exists.
  package var window: Window
  /// Ids of researched facts that it answers without resting on them, such as `CAP-31`.
  package var covers: [String]
  /// Why it is of this kind; for the officer, never for bidders.
  package var kindReason: LocalizedText?
  /// The form of the answer.
  package var answer: AnswerType
  /// What the answer must say; nil where every answer of the right form does.
  package var expectation: Expectation?
  /// What earns how many points; for scored requirements.
  package var levels: [Level]
  /// What a bidder hands in.
  package var evidence: [EvidenceDemand]
  /// How the buyer verifies it.
  package var verification: Verification?
  /// The norms behind it.
  package var basis: [LegalBasis]
  /// When it applies; nil for always.
  package var condition: Condition?
  /// What it costs to miss it, where the requirement says so itself; else the regime decides.
  package var whenMissed: Consequence?
  /// What it costs not to answer it, where the requirement says so itself; else the regime decides.
  package var whenMissing: Consequence?
  /// Ids of the lots that it belongs to; empty for all.
  package var lots: [String]
  /// Fewer points than this, 0 to 10, count as not met; nil for no minimum.
  package var minimumPoints: Int?
  /// What a good answer says; for evaluators, never for bidders.
  package var expectedAnswer: LocalizedText?
  /// Ids of requirements whose answer must be the same; see the check for contradictions.
  package var agreesWith: [String]
  /// How it reads on days of dispatch whose law read otherwise.
  package var states: [LegalState]
  /// Where it stands.
  package var location: SourceLocation

  /// A requirement; what has a default may be left out.
  package init(
    id: String,
    title: LocalizedText,
    statement: LocalizedText,
    kind: RequirementKind,
    window: Window = .always,
    covers: [String] = [],
    kindReason: LocalizedText? = nil,
    answer: AnswerType,
    expectation: Expectation? = nil,
    levels: [Level] = [],
    evidence: [EvidenceDemand] = [],
    verification: Verification? = nil,
    basis: [LegalBasis] = [],
    condition: Condition? = nil,
    whenMissed: Consequence? = nil,
    whenMissing: Consequence? = nil,
    lots: [String] = [],
    minimumPoints: Int? = nil,
    expectedAnswer: LocalizedText? = nil,
    agreesWith: [String] = [],
    states: [LegalState] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.statement = statement
    self.kind = kind
    self.window = window
    self.covers = covers
    self.kindReason = kindReason
    self.answer = answer
    self.expectation = expectation
    self.levels = levels
    self.evidence = evidence
    self.verification = verification
    self.basis = basis
    self.condition = condition
    self.whenMissed = whenMissed
    self.whenMissing = whenMissing
    self.lots = lots
    self.minimumPoints = minimumPoints
    self.expectedAnswer = expectedAnswer
    self.agreesWith = agreesWith
    self.states = states
    self.location = location
  }
}
