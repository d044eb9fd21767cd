/// The end of a period that moved because nobody works on it.
package struct DayShift: Hashable, Sendable {
  /// Why it moved.
  package enum Ground: String, Hashable, Sendable, CaseIterable {
    /// The way to count demands it.
    case law
    /// The law leaves the day as it is; the plan takes a working day.
    case plan
  }

  /// Why it moved.
  package var ground: Ground
  /// The days of rest that were passed, in the order in which they were passed.
  package var passed: [RestDay]
  /// Where it came to.
  package var to: CalendarDay

  /// A move over `passed` to `to`.
  package init(ground: Ground, passed: [RestDay], to: CalendarDay) {
    self.ground = ground
    self.passed = passed
    self.to = to
  }
}
