/// Points that people gave one offer for one requirement, with their reason.
package struct AwardedPoints: Hashable, Sendable {
  /// Id of the bidder.
  package var bidder: String
  /// Id of the requirement.
  package var requirement: String
  /// 0 to 10 (BP).
  package var points: Int
  /// Why; the record shows it.
  package var reason: String
  /// Who gave them.
  package var evaluators: [String]
  /// Where it stands.
  package var location: SourceLocation

  /// Points for one requirement.
  package init(
    bidder: String,
    requirement: String,
    points: Int,
    reason: String,
    evaluators: [String],
    location: SourceLocation
  ) {
    self.bidder = bidder
    self.requirement = requirement
    self.points = points
    self.reason = reason
    self.evaluators = evaluators
    self.location = location
  }
}
