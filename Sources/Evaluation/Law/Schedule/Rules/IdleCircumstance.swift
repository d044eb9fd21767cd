import Procurement

/// Finds circumstances that change no period of the procedure.
struct IdleCircumstance: ScheduleRule {
  static let info = RuleInfo(code: "DL010", severity: .warning)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    let known = Set(
      scheduled.law.terms.flatMap { $0.rule.scope.circumstances + $0.rule.variations.flatMap(\.when) }
    )
    let schedule = scheduled.tender.schedule
    return schedule.circumstances.filter { !known.contains($0) }.map {
      finding("idle", $0.rawValue, at: schedule.location)
    }
  }
}
