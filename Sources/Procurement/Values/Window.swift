/// The days on which something holds, ends included; without ends, always.
package struct Window: Hashable, Sendable {
  /// First day; nil when there is none.
  package var from: CalendarDay?
  /// Last day; nil when there is none.
  package var until: CalendarDay?

  /// The days from `from` to `until`.
  package init(from: CalendarDay? = nil, until: CalendarDay? = nil) {
    self.from = from
    self.until = until
  }

  /// All days.
  package static let always = Window()

  /// Whether `day` is one of the days.
  package func contains(_ day: CalendarDay) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }

  /// Whether a day lies in both.
  package func overlaps(_ other: Window) -> Bool {
    func starts(_ first: Window, by last: CalendarDay?) -> Bool {
      guard let from = first.from, let last else { return true }
      return from <= last
    }
    return starts(self, by: other.until) && starts(other, by: until)
  }

  /// The days that lie in both; nil when there are none.
  package func intersection(_ other: Window) -> Window? {
    guard overlaps(other) else { return nil }
    return Window(
      from: [from, other.from].compactMap(\.self).max(),
      until: [until, other.until].compactMap(\.self).min()
    )
  }

  /// The days that lie in none of `others`, as windows in order of time.
  package func subtracting(_ others: [Window]) -> [Window] {
    others.reduce([self]) { rest, other in
      rest.flatMap { window in
        guard window.overlaps(other) else { return [window] }
        let before = other.from.flatMap { CalendarDay(ordinal: $0.ordinal - 1) }.map { Window(until: $0) }
        let after = other.until.flatMap { CalendarDay(ordinal: $0.ordinal + 1) }.map { Window(from: $0) }
        return [before, after].compactMap { $0.flatMap(window.intersection) }
      }
    }
  }
}
