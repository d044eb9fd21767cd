import Procurement

/// Finds a start of service that cannot be reached from the day of dispatch.
struct StartOutOfReach: ScheduleRule {
  static let info = RuleInfo(code: "DL011", severity: .warning)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    guard let backward = scheduled.plan.backward, let latest = backward.latest(.dispatch),
      latest < scheduled.plan.dispatch
    else { return [] }
    return [
      finding(
        "late",
        backward.start.description,
        scheduled.plan.dispatch.description,
        latest.description,
        at: scheduled.place(of: .start)
      )
    ]
  }
}
