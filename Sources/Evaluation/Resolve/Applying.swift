import Procurement

/// Leaves out the requirements whose conditions the parameters of the tender decide against.
///
/// Conditions on answers stay, without the parts that the parameters decided.
struct Applying {
  static let mistypedCondition = RuleInfo(code: "TD008", severity: .error)

  /// What applies, or may apply once answers are known.
  private(set) var chapters: [Specification.Chapter] = []
  /// What never applies in this tender.
  private(set) var omissions: [Specification.Omission] = []
  /// Conditions that cannot be decided.
  private(set) var findings: [Finding] = []

  /// Decides the conditions in `chapters`.
  init(chapters: [Specification.Chapter], parameters: ParameterTable) {
    for chapter in chapters {
      var rest = chapter
      rest.requirements = []
      for specified in chapter.requirements { decide(specified, parameters, into: &rest.requirements) }
      self.chapters.append(rest)
    }
  }

  private mutating func decide(
    _ specified: SpecifiedRequirement,
    _ parameters: ParameterTable,
    into rest: inout [SpecifiedRequirement]
  ) {
    var specified = specified
    guard let condition = specified.requirement.condition else { return rest.append(specified) }
    var decision = ConditionDecision(parameters: parameters)
    switch decision.outcome(of: condition) {
    case .never: omissions.append(Specification.Omission(requirement: specified.requirement, ground: .condition))
    case .always:
      specified.requirement.condition = nil
      rest.append(specified)
    case .depends(let open):
      specified.requirement.condition = open
      rest.append(specified)
    }
    let holder = ConditionHolder(specified.requirement)
    findings += decision.problems.map { $0.finding(in: holder) }
  }
}
