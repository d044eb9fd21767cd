import Procurement

/// Finds scoring terms that cannot be carried out.
struct AnnouncedScoring: ResolutionCheck {
  static let unknownMethod = RuleInfo(code: "TD070", severity: .error)
  static let implausibleRounding = RuleInfo(code: "TD071", severity: .error)
  static let unreachablePerformance = RuleInfo(code: "TD072", severity: .error)
  static let unlawfulMethod = RuleInfo(code: "TD073", severity: .error)
  static let unconfirmedFormula = RuleInfo(code: "TD074", severity: .warning)

  func findings(in draft: Draft) -> [Finding] {
    let terms = draft.tender.scoring
    var findings: [Finding] = []
    if case .unsettled(let method) = terms.formula, !draft.methods.contains(method) {
      findings.append(Self.unknownMethod.finding("unknown", method, at: terms.location))
    }
    switch terms.rounding {
    case .scaled(let digits) where !(1...9).contains(digits):
      findings.append(Self.implausibleRounding.finding("digits", String(digits), at: terms.location))
    case .decimals(let decimals) where !(0...9).contains(decimals):
      findings.append(Self.implausibleRounding.finding("decimals", String(decimals), at: terms.location))
    case .scaled where !terms.formula.canBeScaled:
      findings.append(Self.implausibleRounding.finding("scaled", terms.method, at: terms.location))
    case .none, .scaled, .decimals: break
    }
    return findings + standing(terms) + performance(terms, in: draft)
  }

  /// What is held against the method, or not known of it.
  ///
  /// Source: facts on procurement, sections 1.4, 1.6 and 6.1.
  private func standing(_ terms: ScoringTerms) -> [Finding] {
    if terms.formula.isHeldUnlawful {
      return [Self.unlawfulMethod.finding(terms.method, at: terms.location)]
    }
    guard terms.formula.isUnconfirmed else { return [] }
    return [Self.unconfirmedFormula.finding(terms.method, at: terms.location)]
  }

  /// The minimum must be one that an offer can reach.
  private func performance(_ terms: ScoringTerms, in draft: Draft) -> [Finding] {
    guard let minimum = terms.minimumPerformance else { return [] }
    let requirements = draft.chapters.flatMap(\.requirements)
    let most = requirements.reduce(Rational(0)) { sum, specified in
      let best = specified.requirement.levels.map(\.points).max() ?? 0
      return sum + Rational(best) * Rational(specified.weight ?? 0)
    }
    if minimum < 1 {
      return [Self.unreachablePerformance.finding("least", String(minimum), at: terms.location)]
    }
    guard most < Rational(minimum) else { return [] }
    return [
      Self.unreachablePerformance.finding("most", String(minimum), most.description, at: terms.location)
    ]
  }
}
