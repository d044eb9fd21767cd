import Procurement

/// A tender with its plan, as the rules about schedules look at it.
struct ScheduledTender: Sendable {
  let tender: Tender
  let register: PeriodRegister
  let plan: SchedulePlan
  /// The rules that hold on the day of dispatch.
  let law: PeriodLaw
  /// The days that the plan follows.
  let given: [ScheduleStep: CalendarDay]

  /// The tender's own days, in the order of the procedure; none where the plan does not follow them.
  var own: [(milestone: Milestone, step: ScheduleStep, day: CalendarDay)] {
    guard plan.followsTender else { return [] }
    return Milestone.allCases.compactMap { milestone in
      guard let day = tender.schedule[milestone], let step = ScheduleStep(rawValue: milestone.rawValue) else {
        return nil
      }
      return (milestone, step, day)
    }
  }

  /// What the law alone, without any assumption, says about `step`.
  func demanded(of step: ScheduleStep) -> ScheduleChain.Entry {
    var chain = ScheduleChain(law, given: given, PeriodLaw.Manner(isStrict: true))
    return chain.entry(of: step)
  }

  /// Where the day of `milestone` stands.
  func place(of milestone: Milestone) -> SourceLocation { tender.schedule.place(of: milestone) }
}
