import Procurement

/// A day as a bidder entered it.
struct EntryDay {
  /// What it says.
  let reading: EntryReading

  /// Reads `cell` as a day.
  init(_ cell: ReturnedCell, from1904: Bool) {
    switch cell.value {
    case .day(let text): reading = CalendarDay(iso: text).map { .value($0.description) } ?? .unclear(.notADay)
    case .number(let text):
      let day = SpreadsheetNumber.decimal(text).flatMap { SpreadsheetNumber.day($0, from1904: from1904) }
      reading = day.map { .value($0.description) } ?? .unclear(.notADay)
    default: reading = Self.text(SheetText.plain(cell))
    }
  }

  /// `31.12.2026`, `2026-12-31`, `31. Dezember 2026`, `31/12/2026` where the day cannot be a month.
  private static func text(_ said: String) -> EntryReading {
    if let day = CalendarDay(iso: said) { return .value(day.description) }
    let isSlashed = said.contains("/")
    let parts = said.split(whereSeparator: { ".,/ ".contains($0) }).map { String($0) }
    guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]) else {
      return english(parts) ?? .unclear(.notADay)
    }
    guard parts[2].count == 4 else { return .unclear(.ambiguousDay) }
    guard let month = Int(parts[1]) ?? months[parts[1].lowercased()] else { return .unclear(.notADay) }
    if isSlashed, day <= 12, month <= 12, day != month { return .unclear(.ambiguousDay) }
    let (first, second) = isSlashed && month > 12 ? (month, day) : (day, month)
    return CalendarDay(year: year, month: second, day: first).map { .value($0.description) } ?? .unclear(.notADay)
  }

  /// `December 31, 2026`.
  private static func english(_ parts: [String]) -> EntryReading? {
    guard parts.count == 3, let month = months[parts[0].lowercased()], let day = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { .value($0.description) }
  }

  private static let months: [String: Int] = [
    "januar": 1, "jänner": 1, "january": 1, "februar": 2, "february": 2, "märz": 3, "march": 3, "april": 4, "mai": 5,
    "may": 5, "juni": 6, "june": 6, "juli": 7, "july": 7, "august": 8, "september": 9, "oktober": 10, "october": 10,
    "november": 11, "dezember": 12, "december": 12,
  ]
}
