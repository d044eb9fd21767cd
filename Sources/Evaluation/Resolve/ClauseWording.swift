import Procurement

/// Gives each clause of the tender one variant, and leaves out what the parameters decide against.
struct ClauseWording {
  static let noVariant = RuleInfo(code: "TD080", severity: .error)
  static let unfitChoice = RuleInfo(code: "TD081", severity: .error)
  static let openVariant = RuleInfo(code: "TD082", severity: .error)

  /// What applies, or may apply once answers are known.
  private(set) var groups: [Specification.ClauseGroup] = []
  /// What never applies in this tender.
  private(set) var omissions: [Specification.ClauseOmission] = []
  /// Conditions that cannot be decided, clauses without a variant.
  private(set) var findings: [Finding] = []

  private let parameters: ParameterTable
  private let wording: WordingOfTheDay

  /// The variants of the clauses in `groups` under `parameters`.
  init(groups: [ClauseChoosing.Group], parameters: ParameterTable, wording: WordingOfTheDay) {
    self.parameters = parameters
    self.wording = wording
    for group in groups {
      let clauses = group.clauses.compactMap { specified($0, in: group.group.id) }
      self.groups.append(
        Specification.ClauseGroup(
          id: group.group.id,
          title: group.group.title,
          introduction: group.group.introduction,
          clauses: clauses,
          location: group.group.location
        )
      )
    }
  }

  private mutating func specified(_ chosen: ClauseChoosing.Chosen, in group: String) -> SpecifiedClause? {
    var clause = chosen.clause
    clause.title = chosen.tailoring?.changes.title ?? clause.title
    clause.condition = chosen.tailoring?.changes.condition ?? clause.condition
    if let tie = chosen.tie?.condition { clause.condition = clause.condition.map { .all([tie, $0]) } ?? tie }
    switch outcome(of: clause.condition, ConditionHolder(clause)) {
    case .never:
      omissions.append(Specification.ClauseOmission(clause: clause, ground: .condition))
      return nil
    case .always: clause.condition = nil
    case .depends(let open): clause.condition = open
    }
    guard let (found, ground) = variant(of: chosen) else { return nil }
    var variant = found
    var changes = chosen.tailoring.map { $0.changes.changes(in: chosen.clause, variant: variant) } ?? []
    if chosen.tie != nil, !changes.contains(.condition) { changes.append(.condition) }
    if let (tailoring, selection) = chosen.tailoring, let text = tailoring.text {
      variant.text = text
      variant.location = selection.location
    }
    return SpecifiedClause(
      clause: clause,
      variant: variant,
      ground: ground,
      original: changes.isEmpty ? nil : chosen.clause,
      origin: chosen.origin,
      changes: changes,
      reason: chosen.tailoring?.selection.reason ?? chosen.tie?.reason,
      group: group
    )
  }

  private mutating func outcome(of condition: Condition?, _ holder: ConditionHolder) -> ConditionDecision.Outcome {
    guard let condition else { return .always }
    var decision = ConditionDecision(parameters: parameters)
    let outcome = decision.outcome(of: condition)
    findings += decision.problems.map { $0.finding(in: holder) }
    return outcome
  }
}

// The variant.
extension ClauseWording {
  /// The chosen variant, else the first that holds; where none does, the first, so that a draft shows something.
  private mutating func variant(
    of chosen: ClauseChoosing.Chosen
  ) -> (ClauseVariant, SpecifiedClause.VariantGround)? {
    let clause = chosen.clause
    if let (id, selection) = chosen.variant {
      guard let variant = clause.variants.first(where: { $0.id == id }) else {
        report(Self.unfitChoice, "unknown", clause.id, id, at: selection.location)
        return clause.variants.first.map { ($0, .first) }
      }
      require(variant, of: clause, at: selection.location)
      return (variant, .chosen(selection.reason))
    }
    if let variant = clause.variants.first(where: { holds($0, of: clause) }) {
      return (variant, clause.variants.count == 1 ? .only : .first)
    }
    report(Self.noVariant, "none", clause.id, wording.day?.description, at: clause.location)
    return clause.variants.first.map { ($0, .first) }
  }

  private mutating func require(_ variant: ClauseVariant, of clause: Clause, at location: SourceLocation) {
    if !wording.exists(variant.window) {
      report(Self.unfitChoice, "gone", clause.id, variant.id, wording.day?.description, at: location)
    } else if !holds(variant, of: clause) {
      report(Self.unfitChoice, "condition", clause.id, variant.id, at: location)
    }
  }

  private mutating func holds(_ variant: ClauseVariant, of clause: Clause) -> Bool {
    guard wording.exists(variant.window) else { return false }
    switch outcome(of: variant.condition, ConditionHolder(variant, of: clause)) {
    case .always: return true
    case .never: return false
    case .depends:
      // The text of a contract stands before anybody answers.
      report(Self.openVariant, "answer", clause.id, variant.id, at: variant.location)
      return false
    }
  }

  private mutating func report(
    _ rule: RuleInfo,
    _ sentence: String,
    _ id: String,
    _ arguments: String?...,
    at location: SourceLocation
  ) {
    let message = Message(key: "\(rule.code).\(sentence)", arguments: [id] + arguments.compactMap(\.self))
    findings.append(
      Finding(code: rule.code, severity: rule.severity, message: message, location: location, about: .clause(id))
    )
  }
}

extension ClauseTailoring {
  /// What really becomes different in `clause` with this `variant`.
  fileprivate func changes(in clause: Clause, variant: ClauseVariant) -> [SpecifiedClause.Change] {
    SpecifiedClause.Change.allCases.filter { change in
      switch change {
      case .title: (title ?? clause.title) != clause.title
      case .text: (text ?? variant.text) != variant.text
      case .condition: (condition ?? clause.condition) != clause.condition
      }
    }
  }
}
