internal import Procurement

/// Which day lies where: whole pixels, the same on every machine.
struct TimelineScale {
  static let left = 455
  static let right = 1000

  let first: CalendarDay
  let last: CalendarDay

  /// A scale for `days`, with some room at both ends; nil without days.
  init?(_ days: [CalendarDay]) {
    guard let first = days.min(), let last = days.max(), let start = first.adding(days: -3),
      let end = last.adding(days: 4)
    else { return nil }
    self.first = start
    self.last = end
  }

  /// The middle of `day`.
  func x(_ day: CalendarDay) -> Int {
    Self.left + ((day.ordinal - first.ordinal) * 2 + 1) * (Self.right - Self.left) / (count * 2)
  }

  /// Where `day` begins.
  func start(_ day: CalendarDay) -> Int {
    Self.left + (day.ordinal - first.ordinal) * (Self.right - Self.left) / count
  }

  /// The first days of months, those of January with their year at least where there is little room.
  var months: [CalendarDay] {
    var months: [CalendarDay] = []
    var next = CalendarDay(year: first.year, month: first.month, day: 1)?.adding(months: 1)
    while let month = next, month <= last {
      months.append(month)
      next = month.adding(months: 1)
    }
    return months
  }

  /// Spans of Saturday and Sunday, where there is room to show them.
  var weekends: [(from: Int, to: Int)] {
    guard count <= 200 else { return [] }
    return days.filter { $0.weekday == 6 }.compactMap { saturday in
      saturday.adding(days: 2).map { (start(saturday), min(start($0), Self.right)) }
    }
  }

  private var count: Int { last.ordinal - first.ordinal + 1 }

  private var days: [CalendarDay] { (first.ordinal...last.ordinal).compactMap { CalendarDay(ordinal: $0) } }
}
