/// Periods, the ways to count them, and holidays, as the files beside the norms say them.
package struct PeriodRegister: Hashable, Sendable {
  /// In the order of the files.
  package var countings: [CountingRule]
  /// In the order of the files.
  package var periods: [PeriodRule]
  /// In the order of the files.
  package var holidays: [Holiday]

  /// A register; empty unless told otherwise.
  package init(countings: [CountingRule] = [], periods: [PeriodRule] = [], holidays: [Holiday] = []) {
    self.countings = countings
    self.periods = periods
    self.holidays = holidays
  }

  /// The way to count with `id`.
  package func counting(_ id: String) -> CountingRule? { countings.first { $0.id == id } }

  /// These rules and those of `other`.
  package func merging(_ other: Self) -> Self {
    Self(
      countings: countings + other.countings,
      periods: periods + other.periods,
      holidays: holidays + other.holidays
    )
  }
}
