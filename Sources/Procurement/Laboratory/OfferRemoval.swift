/// What happens to the others when one offer leaves.
package struct OfferRemoval: Hashable, Sendable {
  /// How one offer stands to another.
  package enum Relation: String, Hashable, Sendable, CaseIterable {
    case ahead, level, behind
  }

  /// Two of the others whose order changes.
  package struct Change: Hashable, Sendable {
    /// The bidder that was ahead, or level.
    package var first: String
    /// The other.
    package var second: String
    /// How the first stood to the second with all offers.
    package var before: Relation
    /// How it stands without the one that leaves.
    package var after: Relation

    /// A change; see the properties.
    package init(first: String, second: String, before: Relation, after: Relation) {
      self.first = first
      self.second = second
      self.before = before
      self.after = after
    }
  }

  /// Who leaves.
  package var bidder: String
  /// The first of the others before, when the one who leaves is passed over; nil where there is none.
  package var leaderBefore: String?
  /// The first of the others afterwards.
  package var leaderAfter: String?
  /// The pairs whose order changes; all of them, or one where ``isComplete`` is false.
  package var changes: [Change]
  /// Whether ``changes`` has all.
  package var isComplete: Bool
  /// The places of the others afterwards, by rank; empty where nothing changes or too many offers compete.
  package var places: [MethodPlace]

  /// A removal; see the properties.
  package init(
    bidder: String,
    leaderBefore: String?,
    leaderAfter: String?,
    changes: [Change],
    isComplete: Bool,
    places: [MethodPlace]
  ) {
    self.bidder = bidder
    self.leaderBefore = leaderBefore
    self.leaderAfter = leaderAfter
    self.changes = changes
    self.isComplete = isComplete
    self.places = places
  }
}
