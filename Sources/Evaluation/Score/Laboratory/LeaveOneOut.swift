import Procurement

/// Every offer removed in turn: whether the order of the others changes.
///
/// An order changes when of two others one led the other and now does not, or leads where it did not; an offer without a rank
/// stands behind all that have one.
package struct LeaveOneOut: Hashable, Sendable {
  /// Two offers and how the first stands to the second.
  package struct Reversal: Hashable, Sendable {
    /// The bidder that was ahead, or level.
    package let first: String
    /// The other.
    package let second: String
    /// How `first` stood to `second` with all offers: ahead or level.
    package let before: Scorer.Relation
    /// How it stands without the one that is removed.
    package let after: Scorer.Relation
  }

  /// What happens without one offer.
  package struct Removal: Hashable, Sendable {
    /// Who is removed.
    package let bidder: String
    /// One pair of the others whose order changes; nil where none does.
    ///
    /// ``ScoringStudy/reversals(without:)`` has all.
    package let example: Reversal?
    /// The first of the others before, when the removed one is passed over.
    package let leaderBefore: String?
    /// The first of the others once the removed one is gone.
    package let leaderAfter: String?

    /// Whether the order of any two others changes.
    package var changesOrder: Bool { example != nil }
    /// Whether another of the others leads.
    package var changesLeader: Bool { leaderBefore != leaderAfter }
  }

  /// By rank of the removed offer.
  package let removals: [Removal]

  /// The removals that change an order.
  package var changes: [Removal] { removals.filter(\.changesOrder) }
}

extension ScoringStudy {
  /// Every offer removed in turn.
  ///
  /// n log n for n offers: all removals that give the others the same surroundings are judged together. Only a rounded
  /// index against arithmetic means gives each removal surroundings of its own and takes n times as long.
  package func leaveOneOut() -> LeaveOneOut { RemovalStudy(scorer, candidates).leaveOneOut }

  /// All pairs of others whose order changes without `bidder`, by rank; every pair is compared.
  package func reversals(without bidder: String) -> [LeaveOneOut.Reversal] {
    let all = places
    let rest = candidates.filter { $0.bidder != bidder }
    let surroundings = scorer.surroundings(of: rest)
    let others = all.filter { $0.candidate.bidder != bidder }
      .map { (place: $0, after: scorer.standing(of: $0.candidate, in: surroundings)) }
    var reversals: [LeaveOneOut.Reversal] = []
    for (position, first) in others.enumerated() {
      for second in others[(position + 1)...] {
        let before = Scorer.relation(first.place.standing, second.place.standing)
        let after = Scorer.relation(first.after, second.after)
        guard before != after else { continue }
        reversals.append(
          LeaveOneOut.Reversal(
            first: first.place.candidate.bidder,
            second: second.place.candidate.bidder,
            before: before,
            after: after
          )
        )
      }
    }
    return reversals
  }
}
