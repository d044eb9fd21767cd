package import Procurement

/// Draws lines of equal index: which performance makes up for which price.
package struct IndexLines {
  private let scorer: Scorer
  private let highestPerformance: Int

  /// Lines by the method of `specification`; nil without one.
  package init?(_ specification: Specification) {
    highestPerformance = specification.highestPerformance
    guard highestPerformance > 0,
      let scorer = Scorer(specification.tender.scoring, highestPerformance: highestPerformance)
    else { return nil }
    self.scorer = scorer
  }

  /// One line for each of the first `most` of `offers`, over `steps` equal steps of `prices`; what the offers are compared with stays as it is.
  package func lines(
    through offers: [RankedOffer],
    first most: Int = Int.max,
    over prices: ClosedRange<Money>,
    steps: Int
  ) -> [IndexLine] {
    let field = offers.map { Candidate(bidder: $0.bidder, performance: $0.performance, price: $0.price) }
    let surroundings = scorer.surroundings(of: field)
    return field.prefix(most).map { offer in
      guard let index = scorer.standing(of: offer, in: surroundings)?.index else {
        return IndexLine(bidder: offer.bidder, points: [])
      }
      let span = prices.upperBound.cents - prices.lowerBound.cents
      let points = (0...steps).compactMap { step -> IndexLine.Point? in
        let price = Money(cents: prices.lowerBound.cents + span / steps * step)
        return least(at: price, reaching: index, in: surroundings).map { .init(price: price, performance: $0) }
      }
      return IndexLine(bidder: offer.bidder, points: points)
    }
  }

  /// The least performance whose index at `price` is not behind `index`; indices never fall with more performance.
  private func least(at price: Money, reaching index: ScoreIndex, in surroundings: Scorer.Surroundings) -> Int? {
    func reaches(_ performance: Int) -> Bool {
      let offer = Candidate(bidder: "", performance: performance, price: price)
      guard let other = scorer.method.index(of: offer, against: surroundings.anchors) else { return false }
      return scorer.lowestLeads ? other <= index : index <= other
    }
    guard reaches(highestPerformance) else { return nil }
    var (low, high) = (0, highestPerformance)
    while low < high {
      let middle = (low + high) / 2
      if reaches(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
