import Procurement

extension Tailoring {
  /// `requirement` with everything that this tailoring sets; its place stays that of the catalogue.
  func applied(to requirement: Requirement) -> Requirement {
    var result = requirement
    result.title = title ?? requirement.title
    result.statement = statement ?? requirement.statement
    result.kind = kind ?? requirement.kind
    result.expectation = expectation ?? requirement.expectation
    result.levels = levels ?? requirement.levels
    result.evidence = evidence ?? requirement.evidence
    result.condition = condition ?? requirement.condition
    result.whenMissed = whenMissed ?? requirement.whenMissed
    result.whenMissing = whenMissing ?? requirement.whenMissing
    result.lots = lots ?? requirement.lots
    result.minimumPoints = minimumPoints ?? requirement.minimumPoints
    result.expectedAnswer = expectedAnswer ?? requirement.expectedAnswer
    return result
  }

  /// What really becomes different in `requirement`, in the order of ``SpecifiedRequirement/Change``.
  func changes(in requirement: Requirement) -> [SpecifiedRequirement.Change] {
    let result = applied(to: requirement)
    let isChanged: (SpecifiedRequirement.Change) -> Bool = { change in
      switch change {
      case .title: result.title != requirement.title
      case .statement: result.statement != requirement.statement
      case .kind: result.kind != requirement.kind
      case .expectation: result.expectation != requirement.expectation
      case .levels: result.levels != requirement.levels
      case .evidence: result.evidence != requirement.evidence
      case .condition: result.condition != requirement.condition
      case .consequence:
        result.whenMissed != requirement.whenMissed || result.whenMissing != requirement.whenMissing
      case .lots: result.lots != requirement.lots
      case .minimumPoints: result.minimumPoints != requirement.minimumPoints
      case .expectedAnswer: result.expectedAnswer != requirement.expectedAnswer
      }
    }
    return SpecifiedRequirement.Change.allCases.filter(isChanged)
  }
}
