/// How long a period is.
package struct PeriodLength: Hashable, Sendable {
  /// What is counted.
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Calendar days.
    case days
    /// Days but Saturdays, Sundays and public holidays.
    case workingDays = "working-days"
    /// Calendar months.
    case months
  }

  /// How many; 0 for the same day.
  package var count: Int
  /// Of what.
  package var unit: Unit

  /// A period of `count` units.
  package init(_ count: Int, _ unit: Unit = .days) {
    self.count = count
    self.unit = unit
  }
}
