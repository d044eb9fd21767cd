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
}
