/// The named days of a tender.
package struct Schedule: Hashable, Sendable {
  /// Each milestone at most once.
  package var days: [Milestone: CalendarDay]
  /// Where it stands.
  package var location: SourceLocation

  /// A schedule of `days`.
  package init(days: [Milestone: CalendarDay], location: SourceLocation) {
    self.days = days
    self.location = location
  }

  /// The day of `milestone`; nil where the tender leaves it open.
  package subscript(milestone: Milestone) -> CalendarDay? { days[milestone] }
}
