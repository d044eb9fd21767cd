import Procurement

/// Finds the duties of a regime for one contract and one kind of procedure.
///
/// Source: facts on procurement, 2.3, 2.7 and 2.8.
enum DutySelection {
  /// The duties of `rule` on `day`, by stage; a duty whose value is not reached is there as one that does not apply.
  ///
  /// Duties of other kinds of procedure are left out.
  static func duties(
    law: AwardLaw,
    day: CalendarDay,
    rule: RegimeRule?,
    value: ValueCalculation?,
    kind: ProcedureKind?
  ) -> [JudgedDuty] {
    guard let rule, let value else { return [] }
    let known = law.duties.filter { duty in
      duty.regimes.contains(rule.regime) && duty.standing.contains(day)
        && (duty.kinds.isEmpty || kind.map { duty.kinds.contains($0) } ?? true)
    }
    return AwardDuty.Stage.allCases.flatMap { stage in
      known.filter { $0.stage == stage }.map { duty in
        JudgedDuty(duty: duty, applies: duty.over.map { value.most > Rational($0.cents, 100) } ?? true)
      }
    }
  }
}
