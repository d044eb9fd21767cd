/// The named days of a tender, and what lengthens or shortens its periods.
package struct Schedule: Hashable, Sendable {
  /// Each milestone at most once.
  package var days: [Milestone: CalendarDay]
  /// What lengthens or shortens the periods of the procedure.
  package var circumstances: [Circumstance]
  /// Where each day stands, as far as it is known.
  package var places: [Milestone: SourceLocation]
  /// Where the schedule stands.
  package var location: SourceLocation

  /// A schedule of `days`.
  package init(
    days: [Milestone: CalendarDay],
    circumstances: [Circumstance] = [],
    places: [Milestone: SourceLocation] = [:],
    location: SourceLocation
  ) {
    self.days = days
    self.circumstances = circumstances
    self.places = places
    self.location = location
  }

  /// The day of `milestone`; nil where the tender leaves it open.
  package subscript(milestone: Milestone) -> CalendarDay? { days[milestone] }

  /// Where the day of `milestone` stands, or the schedule where that is not known.
  package func place(of milestone: Milestone) -> SourceLocation { places[milestone] ?? location }
}
