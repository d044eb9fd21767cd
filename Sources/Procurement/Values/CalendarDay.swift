/// A day of the Gregorian calendar, without time and without time zone.
///
/// Years 1 to 9999. Periods of law are counted in such days.
package struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1 to 9999.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31, as the month allows.
  package let day: Int

  /// The day, or nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day `ordinal` days after 1 January of year 1, or nil when it lies beyond the year 9999.
  package init?(ordinal: Int) {
    guard (0...3_652_058).contains(ordinal) else { return nil }
    var year = ordinal / 366 + 1
    while let next = Self(year: year + 1, month: 1, day: 1), next.ordinal <= ordinal { year += 1 }
    var rest = ordinal - (Self(year: year, month: 1, day: 1)?.ordinal ?? 0)
    var month = 1
    while rest >= Self.length(of: month, in: year) {
      rest -= Self.length(of: month, in: year)
      month += 1
    }
    self.init(year: year, month: month, day: rest + 1)
  }

  /// Reads `2015-06-07` (ISO 8601, extended format, exactly ten characters); anything else is nil.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2015-06-07`.
  package var description: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Days since 1 January of year 1, which is 0.
  package var ordinal: Int {
    let past = year - 1
    let leapDays = past / 4 - past / 100 + past / 400
    let before = (1..<month).reduce(0) { $0 + Self.length(of: $1, in: year) }
    return past * 365 + leapDays + before + day - 1
  }

  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  package var weekday: Int { ordinal % 7 + 1 }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

// Counting on; periods of law are built from this.
extension CalendarDay {
  /// The day `days` later, earlier where negative; nil beyond the calendar.
  package func adding(days: Int) -> CalendarDay? {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return overflow ? nil : CalendarDay(ordinal: sum)
  }

  /// The day of the same number `months` later, earlier where negative, or the last day of that month where it is shorter.
  ///
  /// Source: § 188 (2) and (3) BGB, Article 3 (2) c) of Regulation (EEC, Euratom) No 1182/71.
  package func adding(months: Int) -> CalendarDay? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12 else { return nil }
    for last in stride(from: day, through: max(1, day - 3), by: -1) {
      if let day = CalendarDay(year: sum / 12, month: sum % 12 + 1, day: last) { return day }
    }
    return nil
  }

  /// Easter Sunday of the Gregorian calendar; nil outside of the years of the calendar.
  ///
  /// Source: the anonymous Gregorian computus (Nature, 20 April 1876), as in Meeus, Astronomical Algorithms, chapter 8.
  package static func easterSunday(in year: Int) -> CalendarDay? {
    guard (1...9999).contains(year) else { return nil }
    let (century, rest) = (year / 100, year % 100)
    let golden = year % 19
    let shift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - shift + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * correction + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
