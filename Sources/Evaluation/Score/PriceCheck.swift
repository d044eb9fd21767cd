package import Procurement

/// Compares each evaluated price with its neighbours and the triggers of the regime.
///
/// A trigger makes the buyer ask; it never decides alone. Source: facts on procurement, sections 2.9 and 6.2 (O-13).
package enum PriceCheck {
  /// The gaps of the offers that are not excluded and have a price above 0, the cheapest first, equal ones by bidder.
  package static func gaps(among assessments: [Assessment], triggers: [PriceGapTrigger]) -> [PriceGap] {
    let offers = assessments.compactMap { assessment -> Offered? in
      guard assessment.admission != .excluded, let bidder = assessment.bidder?.id,
        let price = assessment.evaluatedPrice, price.cents > 0
      else { return nil }
      return Offered(bidder: bidder, price: price)
    }.sorted { ($0.price, $0.bidder) < ($1.price, $1.bidder) }
    return offers.enumerated().map { place, offer in
      var gap = PriceGap(bidder: offer.bidder, price: offer.price, higher: nil, lower: nil, met: [])
      // Offers at the same price are no neighbours: what counts is the next price.
      gap.higher = offers[place...].first { $0.price > offer.price }.map { offer.neighbour($0) }
      gap.lower = offers[..<place].last { $0.price < offer.price }.map { offer.neighbour($0) }
      gap.met = triggers.filter { meets($0, gap) }
      return gap
    }
  }

  private struct Offered {
    let bidder: String
    let price: Money

    func neighbour(_ other: Self) -> PriceGap.Neighbour {
      let distance = Rational(abs(other.price.cents - price.cents), other.price.cents)
      return .init(bidder: other.bidder, price: other.price, distance: distance)
    }
  }

  private static func meets(_ trigger: PriceGapTrigger, _ gap: PriceGap) -> Bool {
    let distances = [gap.higher, trigger.neighbours == .both ? gap.lower : nil].compactMap { $0?.distance }
    let limit = Rational(trigger.percent, 100)
    return distances.contains { trigger.reach == .over ? limit < $0 : limit <= $0 }
  }
}
