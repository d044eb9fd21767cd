internal import Procurement

/// A requirement as bidders may see it.
///
/// What is for the buyer alone has no place here: the expected answer, the reason for the kind, the tailoring and its
/// reason, the version in the catalogue, and every legal basis that has not been verified or is not in force.
struct BidderRequirement: Sendable, Identifiable {
  let id: String
  let title: LocalizedText
  let statement: LocalizedText
  let kind: RequirementKind
  let answer: AnswerType
  let expectation: Expectation?
  let levels: [Level]
  let evidence: [EvidenceDemand]
  let verification: Verification?
  /// Verified, and in force on the day of dispatch.
  let basis: [Citation]
  let condition: Condition?
  let whenMissed: Consequence?
  let whenMissing: Consequence?
  let lots: [String]
  let minimumPoints: Int?
  let agreesWith: [String]
  /// Weighting points; nil when it is not scored.
  let weight: Int?
  /// The group of which it is one way, if it is.
  let alternative: AlternativeGroup?

  init(_ specified: SpecifiedRequirement, on day: CalendarDay, alternative: AlternativeGroup?) {
    let requirement = specified.requirement
    id = requirement.id
    title = requirement.title
    statement = requirement.statement
    kind = requirement.kind
    answer = requirement.answer
    expectation = requirement.expectation
    levels = requirement.levels
    evidence = requirement.evidence
    verification = requirement.verification
    basis = requirement.basis.filter { $0.confidence == .verified && $0.isInForce(on: day) }.map(\.citation)
    condition = requirement.condition
    whenMissed = requirement.whenMissed
    whenMissing = requirement.whenMissing
    lots = requirement.lots
    minimumPoints = requirement.minimumPoints
    agreesWith = requirement.agreesWith
    weight = specified.weight
    self.alternative = alternative
  }
}
