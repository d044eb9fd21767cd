import Procurement

/// Finds tenders whose regime or procedure the law of the day of dispatch does not allow, or hardly.
struct LawfulProcedure: ResolutionCheck {
  static let otherRegime = RuleInfo(code: "TD100", severity: .error)
  static let silentLaw = RuleInfo(code: "TD101", severity: .warning)
  static let doubtfulValue = RuleInfo(code: "TD102", severity: .warning)
  static let inadmissible = RuleInfo(code: "TD103", severity: .error)
  static let notRecommended = RuleInfo(code: "TD104", severity: .note)
  static let unreasoned = RuleInfo(code: "TD105", severity: .warning)
  static let unknownProcedure = RuleInfo(code: "TD106", severity: .warning)
  static let unknownGround = RuleInfo(code: "TD107", severity: .error)
  static let shortEstimate = RuleInfo(code: "TD108", severity: .warning)

  func findings(in draft: Draft) -> [Finding] {
    guard let day = draft.tender.schedule[.dispatch] else { return [] }
    return ProcedureNoting.note(on: draft.award(digest: ""), day: day).findings
  }

  /// What is wrong with the regime, the value and the procedure of the tender behind `note`.
  static func findings(on note: ProcedureNote) -> [Finding] {
    guard let value = note.value, note.regime.rule != nil else { return silence(note) }
    return regime(note, value) + doubt(note, value) + shortage(note) + choice(note)
  }
}

// The regime.
extension LawfulProcedure {
  private static func silence(_ note: ProcedureNote) -> [Finding] {
    let law = note.award.norms.award
    let tender = note.award.tender
    let day = note.day.description
    if law.isEmpty { return [silentLaw.finding("empty", at: tender.procedure.location)] }
    if tender.estimate.isEmpty { return [silentLaw.finding("estimate", at: tender.estimate.location)] }
    if note.value == nil { return [silentLaw.finding("valuation", day, at: tender.estimate.location)] }
    guard note.regime.threshold != nil, note.regime.comparison != nil else {
      return [silentLaw.finding("threshold", day, at: tender.procedure.location)]
    }
    return [silentLaw.finding("regime", tender.authority.region, day, at: tender.procedure.location)]
  }

  private static func regime(_ note: ProcedureNote, _ value: ValueCalculation) -> [Finding] {
    let procedure = note.award.tender.procedure
    // A regime that the register does not know is found elsewhere.
    guard let rule = note.regime.rule, rule.regime != procedure.regime, let threshold = note.regime.threshold,
      note.award.norms.regime(procedure.regime) != nil
    else { return [] }
    return [
      otherRegime.finding(
        rule.reach.rawValue,
        title(of: procedure.regime, in: note),
        title(of: rule.regime, in: note),
        note.day.description,
        value.most.formatted(decimals: 2),
        threshold.amount.description,
        at: procedure.location
      )
    ]
  }

  private static func title(of regime: String, in note: ProcedureNote) -> String {
    note.award.norms.regime(regime)?.title.argument ?? regime
  }

  private static func doubt(_ note: ProcedureNote, _ value: ValueCalculation) -> [Finding] {
    guard let threshold = note.regime.threshold?.amount.description else { return [] }
    let most = value.most.formatted(decimals: 2)
    let location = note.award.tender.estimate.location
    switch note.regime.caution {
    case .close(let distance):
      return [doubtfulValue.finding("close", most, distance.formatted(decimals: 2), threshold, at: location)]
    case .spread:
      return [doubtfulValue.finding("spread", value.least.formatted(decimals: 2), most, threshold, at: location)]
    case .otherReading(let other):
      return [doubtfulValue.finding("reading", most, other.formatted(decimals: 2), threshold, at: location)]
    case nil: return []
    }
  }

  /// A term of the estimate that is shorter than the one that bidders price.
  private static func shortage(_ note: ProcedureNote) -> [Finding] {
    let priced = note.award.pricedMonths
    return note.award.tender.estimate.items.compactMap { item in
      guard case .running(_, .months(let fixed), let extensions) = item.kind else { return nil }
      let months = extensions.reduce(fixed) { $0 + $1.months * $1.times }
      guard months < priced else { return nil }
      return shortEstimate.finding("term", String(months), String(priced), at: item.location)
    }
  }
}

// The procedure.
extension LawfulProcedure {
  private static func choice(_ note: ProcedureNote) -> [Finding] {
    let procedure = note.award.tender.procedure
    let location = procedure.location
    let chosen = note.choice.option?.procedure.title.argument ?? procedure.title.argument
    let better = note.recommended?.procedure.title.argument
    switch note.choice.verdict {
    case .recommended: return ground(note)
    case .admissible: return [notRecommended.finding("better", chosen, better, at: location)] + ground(note)
    case .conditional:
      let unnamed = note.choice.ground == nil && procedure.ground == nil
      return unnamed ? [unreasoned.finding("ground", chosen, at: location)] : ground(note)
    case .inadmissible:
      let key = note.choice.option == nil ? "foreign" : "closed"
      return [inadmissible.finding(key, chosen, better ?? "", at: location)]
    case .unknown: return [unknownProcedure.finding("title", chosen, at: location)]
    }
  }

  private static func ground(_ note: ProcedureNote) -> [Finding] {
    let procedure = note.award.tender.procedure
    guard let named = procedure.ground, note.choice.ground == nil else { return [] }
    let known = (note.choice.option?.procedure.grounds ?? []).map(\.id).joined(separator: ", ")
    return [unknownGround.finding("ground", named, known, at: procedure.location)]
  }
}
