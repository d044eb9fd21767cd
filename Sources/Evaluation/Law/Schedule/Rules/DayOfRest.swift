import Procurement

/// Finds days of the tender on which nobody works.
struct DayOfRest: ScheduleRule {
  static let info = RuleInfo(code: "DL003", severity: .warning)

  func findings(in scheduled: ScheduledTender) -> [Finding] {
    scheduled.own.compactMap { milestone, step, day in
      guard step.isAct, let rest = scheduled.law.calendar.rest(on: day) else { return nil }
      let place = scheduled.place(of: milestone)
      switch rest.reason {
      case .saturday: return finding("saturday", milestone.rawValue, day.description, at: place)
      case .sunday: return finding("sunday", milestone.rawValue, day.description, at: place)
      case .holiday(let holiday):
        return finding("holiday", milestone.rawValue, day.description, holiday.title.joined, at: place)
      }
    }
  }
}

extension LocalizedText {
  /// The words of all languages in one argument; see `Message`.
  fileprivate var joined: String {
    Language.allCases.map { text(in: $0).plain }.joined(separator: String(Message.languageSeparator))
  }
}
