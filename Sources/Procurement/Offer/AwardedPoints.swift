/// Points that people gave one offer for one requirement, with their reason.
package struct AwardedPoints: Hashable, Sendable {
  /// Id of the bidder.
  package var bidder: String
  /// Id of the requirement.
  package var requirement: String
  /// 0 to 10 (BP), as agreed; nil while the evaluators have voted and not agreed yet: missing, and never zero.
  package var points: Int?
  /// Why, for the record to show; empty while nothing is agreed.
  package var reason: String
  /// When it was agreed; nil where the record does not say.
  package var day: CalendarDay?
  /// What was agreed before and changed since, the oldest first; nothing of it is ever taken out.
  package var earlier: [EarlierPoints]
  /// What each evaluator gave before they agreed; empty where only the result was recorded.
  package var votes: [PanelVote]
  /// Who gives them.
  package var evaluators: [String]
  /// Where it stands.
  package var location: SourceLocation

  /// Points for one requirement.
  package init(
    bidder: String,
    requirement: String,
    points: Int?,
    reason: String,
    day: CalendarDay? = nil,
    earlier: [EarlierPoints] = [],
    evaluators: [String],
    votes: [PanelVote] = [],
    location: SourceLocation
  ) {
    self.bidder = bidder
    self.requirement = requirement
    self.points = points
    self.reason = reason
    self.day = day
    self.earlier = earlier
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

  /// The evaluators that have given no points, in the order in which they are named.
  package var absent: [String] {
    let voters = Set(votes.map(\.evaluator))
    return evaluators.filter { !voters.contains($0) }
  }
}

/// Points that the evaluators had agreed on and changed later; the record keeps them.
package struct EarlierPoints: Hashable, Sendable {
  /// 0 to 10 (BP).
  package var points: Int
  /// Why, as it stood then.
  package var reason: String
  /// When they were agreed; nil where the record did not say.
  package var day: CalendarDay?
  /// Where it stands.
  package var location: SourceLocation

  /// Points as they were.
  package init(points: Int, reason: String, day: CalendarDay?, location: SourceLocation) {
    self.points = points
    self.reason = reason
    self.day = day
    self.location = location
  }
}
