/// Points that one evaluator gave before the panel agreed; kept beside what was agreed.
package struct PanelVote: Hashable, Sendable {
  /// Who gave them.
  package var evaluator: String
  /// 0 to 10 (BP).
  package var points: Int
  /// Why; the record shows it.
  package var reason: String
  /// Where it stands.
  package var location: SourceLocation

  /// Points of one evaluator.
  package init(evaluator: String, points: Int, reason: String, location: SourceLocation) {
    self.evaluator = evaluator
    self.points = points
    self.reason = reason
    self.location = location
  }
}
