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

  init(_ specified: SpecifiedRequirement, of specification: Specification, alternative: AlternativeGroup?) {
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
    basis = requirement.basis
      .filter { $0.confidence == .verified && $0.isInForce(on: specification.asOf) }
      .map(\.citation)
    condition = requirement.condition
    whenMissed = requirement.whenMissed ?? Self.usualCost(of: requirement, under: specification.regime)
    whenMissing = requirement.whenMissing
    lots = requirement.lots
    minimumPoints = requirement.minimumPoints
    agreesWith = requirement.agreesWith
    weight = specified.weight
    self.alternative = alternative
  }

  /// What it costs to miss what a scored requirement expects, where it does not say so itself.
  private static func usualCost(of requirement: Requirement, under regime: Regime) -> Consequence? {
    guard requirement.kind == .scored, requirement.expectation != nil else { return nil }
    return regime.treatment(of: .requirementNotMet, kind: .scored, document: nil)?.consequence
  }

  /// All running text of it, the title aside.
  var texts: [LocalizedText] {
    [statement] + levels.map(\.text) + evidence.compactMap(\.note) + [verification?.text].compactMap(\.self)
  }
}
