import Procurement

/// Finds periods that the law allows, but not as the rule.
struct PeriodBelowUsual: ScheduleRule {
  static let info = RuleInfo(code: "DL002", severity: .warning)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    scheduled.own.compactMap { milestone, step, day in
      guard let limit = scheduled.demanded(of: step).earliest, let usual = limit.usual, limit.limit <= day,
        let counted = scheduled.law.calendar.day(PeriodLength(usual, limit.length.unit), .after, limit.start),
        day < counted
      else { return nil }
      return finding(
        limit.length.unit.rawValue,
        milestone.rawValue,
        day.description,
        String(usual),
        String(limit.length.count),
        at: scheduled.place(of: milestone)
      )
    }
  }
}
