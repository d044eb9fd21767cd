import Procurement

/// Finds binding periods that end before the contract can be concluded.
struct ShortBindingPeriod: ScheduleRule {
  static let info = RuleInfo(code: "DL005", severity: .warning)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    guard scheduled.plan.followsTender, let end = scheduled.tender.schedule[.bindingUntil] else { return [] }
    let place = scheduled.place(of: .bindingUntil)
    if let standstill = scheduled.plan.step(.standstill)?.day, end <= standstill {
      return [finding("standstill", end.description, standstill.description, at: place)]
    }
    guard let award = scheduled.plan.step(.award)?.day, end < award else { return [] }
    return [finding("award", end.description, award.description, at: place)]
  }
}
