package import Procurement

/// What a scoring method knows of an offer: nothing that was not announced.
package struct Candidate: Hashable, Sendable {
  /// Id of the bidder.
  package var bidder: String
  /// L: performance points, 0 or more.
  package var performance: Int
  /// P: evaluated price.
  package var price: Money

  /// An offer with its performance and its price.
  package init(bidder: String, performance: Int, price: Money) {
    self.bidder = bidder
    self.performance = performance
    self.price = price
  }

  /// L as a fraction.
  var points: Rational { Rational(performance) }
  /// P in euros.
  var euros: Rational { Rational(price.cents, 100) }
}
