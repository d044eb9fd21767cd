import Procurement

/// Finds days of the tender before the law allows them.
struct PeriodTooShort: ScheduleRule {
  static let info = RuleInfo(code: "DL001", severity: .error)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    scheduled.own.compactMap { milestone, step, day in
      guard let limit = scheduled.demanded(of: step).earliest, limit.rule.force == .law, day < limit.limit else {
        return nil
      }
      return finding(
        limit.length.unit.rawValue,
        milestone.rawValue,
        day.description,
        limit.limit.description,
        String(limit.length.count),
        limit.rule.anchor.rawValue,
        limit.start.description,
        at: scheduled.place(of: milestone)
      )
    }
  }
}
