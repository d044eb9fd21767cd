import Procurement

/// Finds a standstill that ends on a day of rest: whether it is extended then is open.
///
/// Where the tender names neither the day of the information nor that of the award, the plan alone says so.
struct StandstillEndsAtRest: ScheduleRule {
  static let info = RuleInfo(code: "DL007", severity: .warning)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    let named = scheduled.own.map(\.milestone)
    guard named.contains(.information) || named.contains(.award), let end = scheduled.plan.step(.standstill)?.reckoning,
      end.rest != nil,
      let after = scheduled.law.calendar.workingDay(from: end.counted)?.to
    else { return [] }
    return [
      finding("rest", end.counted.description, after.description, at: scheduled.tender.schedule.location)
    ]
  }
}
