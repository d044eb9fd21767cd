/// What the scoring makes of offers at hand: by all methods, without each of them, with one more, with other values.
package struct OfferStudy: Sendable {
  /// Where the offers come from.
  package enum Source: String, Hashable, Sendable, CaseIterable {
    /// They were submitted and compete.
    case offers
    /// There are none yet: these are the first of the invented tenders.
    case invented
  }

  /// Up to how many offers leave-one-out names every pair that changes; above, one pair a removal.
  package static let mostComparedPairs = 100
  /// Up to how many offers the turns are searched.
  package static let mostTurnedOffers = 30

  /// Where the offers come from.
  package var source: Source
  /// By the announced method, the first by rank.
  package var offers: [StudiedOffer]
  /// The bidders that lead: several where they share the first rank.
  package var leaders: [String]
  /// The announced method first, then all others by id.
  package var columns: [MethodColumn]
  /// Every offer removed in turn, by rank.
  package var removals: [OfferRemoval]
  /// Whether a further offer would swap the first two.
  package var further: FurtherOffer
  /// The price of each offer; empty where there are more than ``mostTurnedOffers``.
  package var prices: [ValueTurn]
  /// The points of each offer for each criterion, by rank and in the order of the criteria tree.
  package var points: [ValueTurn]
  /// The weight of each criterion, in the order of the criteria tree.
  package var weights: [ValueTurn]

  /// A study; see the properties.
  package init(
    source: Source,
    offers: [StudiedOffer],
    leaders: [String],
    columns: [MethodColumn],
    removals: [OfferRemoval],
    further: FurtherOffer,
    prices: [ValueTurn],
    points: [ValueTurn],
    weights: [ValueTurn]
  ) {
    self.source = source
    self.offers = offers
    self.leaders = leaders
    self.columns = columns
    self.removals = removals
    self.further = further
    self.prices = prices
    self.points = points
    self.weights = weights
  }

  /// Whether there were few enough offers to search the turns.
  package var hasTurns: Bool { offers.count <= Self.mostTurnedOffers }
  /// Criteria whose weight and points change nothing about who leads, in the order of the tree.
  package var idleCriteria: [String] {
    let decisive = Set(points.filter { !$0.isWithoutEffect }.compactMap(\.requirement))
    return weights.filter { $0.isWithoutEffect }.compactMap(\.requirement).filter { !decisive.contains($0) }
  }
}

/// An offer as the laboratory sees it.
package struct StudiedOffer: Hashable, Sendable {
  /// Id of the bidder; empty for an offer that nobody made.
  package var bidder: String
  /// Performance points (L).
  package var performance: Int
  /// Evaluated price.
  package var price: Money

  /// An offer; see the properties.
  package init(bidder: String, performance: Int, price: Money) {
    self.bidder = bidder
    self.performance = performance
    self.price = price
  }
}
