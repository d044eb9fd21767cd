package import Procurement

/// Which days are days of rest in a region, and how to count past them.
package struct WorkingCalendar: Hashable, Sendable {
  /// The holidays of the region.
  let holidays: [Holiday]

  /// The calendar of `region`, a NUTS code.
  package init(_ holidays: [Holiday], region: String) {
    self.holidays = holidays.filter { $0.isHeld(in: region) }
  }

  /// Why nobody works on `day`; nil for a working day.
  package func rest(on day: CalendarDay) -> RestDay? {
    if let holiday = holiday(on: day) { return RestDay(day: day, reason: .holiday(holiday)) }
    switch day.weekday {
    case 6: return RestDay(day: day, reason: .saturday)
    case 7: return RestDay(day: day, reason: .sunday)
    default: return nil
    }
  }

  /// The first working day from `day` on, backwards where told, with the days of rest before it; nil beyond the calendar.
  package func workingDay(from day: CalendarDay, backwards: Bool = false) -> DayShift? {
    var passed: [RestDay] = []
    var day = day
    while let rest = rest(on: day) {
      passed.append(rest)
      guard let next = day.adding(days: backwards ? -1 : 1) else { return nil }
      day = next
    }
    return DayShift(ground: .plan, passed: passed, to: day)
  }

  /// The day so long after `day`, or before it; nil beyond the calendar.
  ///
  /// The day itself is not counted. Source: Article 3 of Regulation (EEC, Euratom) No 1182/71, §§ 187 and 188 BGB.
  package func day(_ length: PeriodLength, _ direction: PeriodRule.Direction, _ day: CalendarDay) -> CalendarDay? {
    let sign = direction == .after ? 1 : -1
    switch length.unit {
    case .days: return day.adding(days: sign * length.count)
    case .months: return day.adding(months: sign * length.count)
    case .workingDays:
      var day = day
      for _ in 0..<length.count {
        guard let next = day.adding(days: sign), let shift = workingDay(from: next, backwards: sign < 0) else {
          return nil
        }
        day = shift.to
      }
      return day
    }
  }

  /// The holidays from `first` to `last`, in order.
  package func holidays(from first: CalendarDay, to last: CalendarDay) -> [RestDay] {
    guard first <= last else { return [] }
    let all = (first.year...last.year + 1).flatMap { year in
      holidays.compactMap { holiday in
        holiday.day(in: year).map { RestDay(day: $0, reason: .holiday(holiday)) }
      }
    }
    return all.filter { first <= $0.day && $0.day <= last }.sorted { $0.day < $1.day }
  }

  /// A holiday before 1 January may be reckoned from the next year.
  private func holiday(on day: CalendarDay) -> Holiday? {
    holidays.first { $0.day(in: day.year) == day || (day.month == 12 && $0.day(in: day.year + 1) == day) }
  }
}
