import Procurement

extension Submission {
  /// The positions that this offer must price.
  var pricedPositions: [Specification.PricedPosition] {
    specification.positions.filter { $0.position.lot.map { concerns([$0]) } ?? true }
  }

  /// The first price of each position that the price sheet has, in the order of the offer.
  var pricesOnSheet: [(OfferedPrice, Specification.PricedPosition)] {
    offer.prices.indices.compactMap { place in
      let price = offer.prices[place]
      guard prices[price.position] == place, let position = plan.positions[price.position] else { return nil }
      return (price, position)
    }
  }
}
