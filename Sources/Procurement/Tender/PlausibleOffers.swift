/// The range in which the buyer thinks a further offer possible: what the laboratory searches for one that swaps others.
package struct PlausibleOffers: Hashable, Sendable {
  /// Performance points (L), 0 or more.
  package var performance: ClosedRange<Int>
  /// Evaluated price, above 0.
  package var price: ClosedRange<Money>

  /// Offers within these ranges.
  package init(performance: ClosedRange<Int>, price: ClosedRange<Money>) {
    self.performance = performance
    self.price = price
  }
}
