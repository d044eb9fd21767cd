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
  /// What each evaluator gave before they agreed; empty where only the result was recorded.
  package var votes: [PanelVote]
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
    votes: [PanelVote] = [],
    location: SourceLocation
  ) {
    self.bidder = bidder
    self.requirement = requirement
    self.points = points
    self.reason = reason
    self.evaluators = evaluators
    self.votes = votes
    self.location = location
  }

  /// How far the points of the evaluators lie apart; nil below two of them.
  package var spread: Int? {
    guard votes.count > 1, let least = votes.map(\.points).min(), let most = votes.map(\.points).max() else {
      return nil
    }
    return most - least
  }
}
