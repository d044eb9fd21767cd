import Procurement

/// Finds binding periods that leave less room than the rule of thumb.
struct TightBindingPeriod: ScheduleRule {
  static let info = RuleInfo(code: "DL006", severity: .note)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    guard scheduled.plan.followsTender, let end = scheduled.tender.schedule[.bindingUntil],
      let wanted = scheduled.plan.step(.bindingUntil)?.reckoning?.planned, end < wanted,
      ShortBindingPeriod().findings(in: scheduled).isEmpty
    else { return [] }
    return [finding("tight", end.description, wanted.description, at: scheduled.place(of: .bindingUntil))]
  }
}
