/// Points that one evaluator gave before the panel agreed; kept beside what was agreed.
package struct PanelVote: Hashable, Sendable {
  /// Who gave them.
  package var evaluator: String
  /// 0 to 10 (BP).
  package var points: Int
  /// Why; the record shows it.
  package var reason: String
  /// When, as the evaluator says; nil where the record does not say.
  package var day: CalendarDay?
  /// SHA-256 of the work file that it was taken from, 64 hexadecimal digits; nil where it was written by hand.
  package var source: String?
  /// Where it stands.
  package var location: SourceLocation

  /// Points of one evaluator.
  package init(
    evaluator: String,
    points: Int,
    reason: String,
    day: CalendarDay? = nil,
    source: String? = nil,
    location: SourceLocation
  ) {
    self.evaluator = evaluator
    self.points = points
    self.reason = reason
    self.day = day
    self.source = source
    self.location = location
  }
}
