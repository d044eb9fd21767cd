/// How far the price of one offer lies from its neighbours, and what follows.
package struct PriceGap: Hashable, Sendable {
  /// A neighbour in the order of prices.
  package struct Neighbour: Hashable, Sendable {
    /// Id of the bidder.
    package var bidder: String
    /// Its evaluated price, above 0.
    package var price: Money
    /// The distance in parts of the neighbour's price, 0 or more.
    package var distance: Rational

    /// A neighbour at `distance`.
    package init(bidder: String, price: Money, distance: Rational) {
      self.bidder = bidder
      self.price = price
      self.distance = distance
    }
  }

  /// Id of the bidder.
  package var bidder: String
  /// The evaluated price.
  package var price: Money
  /// The offer with the next higher price; nil for the highest.
  package var higher: Neighbour?
  /// The offer with the next lower price; nil for the lowest.
  package var lower: Neighbour?
  /// The triggers of the regime that are met.
  package var met: [PriceGapTrigger]

  /// A gap; see the properties.
  package init(bidder: String, price: Money, higher: Neighbour?, lower: Neighbour?, met: [PriceGapTrigger]) {
    self.bidder = bidder
    self.price = price
    self.higher = higher
    self.lower = lower
    self.met = met
  }

  /// Whether an explanation of the price must be asked for.
  package var asks: Bool { !met.isEmpty }
}
