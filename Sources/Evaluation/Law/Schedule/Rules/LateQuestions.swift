import Procurement

/// Finds questions that may come when it is too late to answer them.
struct LateQuestions: ScheduleRule {
  static let info = RuleInfo(code: "DL004", severity: .warning)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    guard scheduled.plan.followsTender, let day = scheduled.tender.schedule[.questions],
      let answers = scheduled.demanded(of: .answers).latest
    else { return [] }
    let place = scheduled.place(of: .questions)
    if answers.limit < day { return [finding("late", day.description, answers.limit.description, at: place)] }
    guard answers.limit == day else { return [] }
    return [finding("same-day", day.description, at: place)]
  }
}
