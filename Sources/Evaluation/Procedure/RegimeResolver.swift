import Procurement

/// Finds the threshold and the regime of a contract on a day.
///
/// Source: § 106 Abs. 1 GWB, § 1 Abs. 1 VgV 2001, § 1 SächsVergabeG; facts on procurement, 2.1 and 2.2.
struct RegimeResolver {
  let law: AwardLaw
  let day: CalendarDay

  /// What applies to a contract of `value` euros that `authority` awards.
  func decision(
    for authority: ContractingAuthority,
    subject: Subject,
    value: ValueCalculation?
  ) -> RegimeDecision {
    let subjectClass = subject.codes.first.flatMap { law.subjectClass(of: $0, on: day) }
    let scope = scope(of: authority, subjectClass)
    let threshold = law.threshold(scope, on: day)
    let comparison = law.comparison(on: day)
    var decision = RegimeDecision(
      scope: scope,
      subjectClass: subjectClass,
      threshold: threshold,
      comparison: comparison,
      reach: nil,
      rule: nil,
      caution: nil
    )
    guard let value, let threshold, let comparison else { return decision }
    let reach: Regime.Reach = comparison.holds(value.most, threshold.amount) ? .aboveThreshold : .belowThreshold
    decision.reach = reach
    decision.rule = law.regimeRule(reach, for: authority, on: day)
    decision.caution = caution(value, threshold, comparison, reach)
    return decision
  }

  private func scope(of authority: ContractingAuthority, _ subjectClass: SubjectClass?) -> Threshold.Scope {
    if subjectClass?.scheme == .light { return .special }
    return switch authority.level {
    case .central: .central
    case .subCentral: .subCentral
    }
  }

  private func caution(
    _ value: ValueCalculation,
    _ threshold: Threshold,
    _ comparison: ThresholdComparison,
    _ reach: Regime.Reach
  ) -> RegimeDecision.Caution? {
    if reach == .aboveThreshold { return comparison.holds(value.least, threshold.amount) ? nil : .spread }
    if let other = value.otherReading, comparison.holds(other, threshold.amount) { return .otherReading(other) }
    guard let band = law.band(on: day), value.most >= band.beginning(below: threshold.amount) else { return nil }
    return .close(Rational(threshold.amount.cents, 100) - value.most)
  }
}
