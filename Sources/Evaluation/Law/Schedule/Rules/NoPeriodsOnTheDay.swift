import Procurement

/// Finds days of dispatch on which no period of the regime is known.
struct NoPeriodsOnTheDay: ScheduleRule {
  static let info = RuleInfo(code: "DL009", severity: .error)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    let procedure = scheduled.tender.procedure
    let day = scheduled.plan.dispatch
    guard scheduled.register.law(of: procedure.regime, on: day).isEmpty else { return [] }
    return [finding("none", procedure.regime, day.description, at: procedure.location)]
  }
}
