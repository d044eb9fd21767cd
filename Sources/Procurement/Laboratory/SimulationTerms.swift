/// From what invented tenders are drawn.
package struct SimulationTerms: Hashable, Sendable {
  /// How many tenders, 1 or more.
  package var tenders: Int
  /// Offers in each, 2 or more.
  package var offers: Int
  /// Any number; the same gives the same tenders.
  package var seed: UInt64
  /// From the lowest to the highest evaluated price.
  package var price: ClosedRange<Money>
  /// The fewest and the most performance points (L) of an invented offer; nil where any are possible.
  package var performance: ClosedRange<Int>?
  /// Where the ranges come from.
  package var source: Source

  /// Where the ranges come from.
  package enum Source: String, Hashable, Sendable, CaseIterable {
    /// The tender names them.
    case announced
    /// The lowest and the highest evaluated price of the offers.
    case offers
  }

  /// Terms; see the properties.
  package init(
    tenders: Int,
    offers: Int,
    seed: UInt64,
    price: ClosedRange<Money>,
    performance: ClosedRange<Int>? = nil,
    source: Source
  ) {
    self.tenders = tenders
    self.offers = offers
    self.seed = seed
    self.price = price
    self.performance = performance
    self.source = source
  }
}
