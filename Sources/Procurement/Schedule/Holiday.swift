/// A public holiday of a region, as dated data.
package struct Holiday: Hashable, Sendable, Identifiable {
  /// On which day of a year it falls.
  package enum Rule: Hashable, Sendable {
    /// Each year on the same day.
    case fixed(month: Int, day: Int)
    /// So many days after Easter Sunday, before it where negative.
    case easter(offset: Int)
    /// The last such day of the week before a day of the year; 1 for Monday to 7 for Sunday.
    case weekdayBefore(weekday: Int, month: Int, day: Int)
  }

  /// Such as `good-friday`.
  package var id: String
  /// Its name.
  package var title: LocalizedText
  /// Codes of regions (NUTS) that begin so have it.
  package var regions: [String]
  /// On which day it falls.
  package var rule: Rule
  /// The days on which the rule holds.
  package var window: Window
  /// How sure it is.
  package var confidence: Confidence
  /// What was read.
  package var source: String
  /// Where it stands.
  package var location: SourceLocation

  /// A holiday; see the properties.
  package init(
    id: String,
    title: LocalizedText,
    regions: [String],
    rule: Rule,
    window: Window,
    confidence: Confidence,
    source: String,
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.regions = regions
    self.rule = rule
    self.window = window
    self.confidence = confidence
    self.source = source
    self.location = location
  }

  /// The day in `year`; nil where the rule does not hold or the calendar has no such day.
  package func day(in year: Int) -> CalendarDay? {
    ruled(in: year).flatMap { window.contains($0) ? $0 : nil }
  }

  /// Whether `region` has it.
  package func isHeld(in region: String) -> Bool { regions.contains { region.hasPrefix($0) } }

  private func ruled(in year: Int) -> CalendarDay? {
    switch rule {
    case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
    case .easter(let offset): return CalendarDay.easterSunday(in: year)?.adding(days: offset)
    case .weekdayBefore(let weekday, let month, let day):
      guard let bound = CalendarDay(year: year, month: month, day: day) else { return nil }
      let back = (bound.weekday - weekday + 6) % 7 + 1
      return bound.adding(days: -back)
    }
  }
}
