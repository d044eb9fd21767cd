/// A day on which nobody works, and why.
package struct RestDay: Hashable, Sendable {
  /// Why nobody works.
  package enum Reason: Hashable, Sendable {
    case saturday
    case sunday
    case holiday(Holiday)
  }

  /// The day.
  package var day: CalendarDay
  /// Why nobody works; a holiday counts before a day of the week.
  package var reason: Reason

  /// `day` is a day of rest for `reason`.
  package init(day: CalendarDay, reason: Reason) {
    self.day = day
    self.reason = reason
  }
}
