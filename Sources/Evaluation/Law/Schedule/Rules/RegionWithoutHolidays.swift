import Procurement

/// Finds regions whose holidays are not known, so that days may be wrong.
struct RegionWithoutHolidays: ScheduleRule {
  static let info = RuleInfo(code: "DL012", severity: .warning)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    let day = scheduled.plan.dispatch
    let holidays = scheduled.law.calendar.holidays
    guard !holidays.contains(where: { $0.window.contains(day) }) else { return [] }
    return [
      finding("none", scheduled.tender.authority.region, day.description, at: scheduled.tender.schedule.location)
    ]
  }
}
