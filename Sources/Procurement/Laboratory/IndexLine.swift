/// All pairs of price and performance that count as much as one offer does: a line of equal index.
package struct IndexLine: Hashable, Sendable {
  /// A place on the line.
  package struct Point: Hashable, Sendable {
    /// Evaluated price.
    package var price: Money
    /// The least performance points (L) with which an offer at this price does not stand behind.
    package var performance: Int

    /// A place.
    package init(price: Money, performance: Int) {
      self.price = price
      self.performance = performance
    }
  }

  /// Id of the bidder whose index it is.
  package var bidder: String
  /// By price; prices at which even all points would not do are left out.
  package var points: [Point]

  /// The line through the offer of `bidder`.
  package init(bidder: String, points: [Point]) {
    self.bidder = bidder
    self.points = points
  }
}
