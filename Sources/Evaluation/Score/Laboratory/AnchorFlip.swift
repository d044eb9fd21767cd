import Procurement

/// The search for methods that compare each offer with values of the whole field.
///
/// The index of the second less that of the first is a sum of a part that hangs on the performance of the further offer alone
/// and a part that hangs on its price alone; between the breaks of the method each part moves in one direction. So in each
/// part of the range a swap exists exactly if one of the four extreme offers swaps; from there the nearest is found by
/// halving. Rounded indices are searched by ``RoundedFlip``.
struct AnchorFlip {
  private let pair: LeadingPair
  private let breaks: AnchorBreaks
  private let regions: [OfferRange]

  init(_ pair: LeadingPair, _ range: OfferRange) {
    self.pair = pair
    let breaks = AnchorBreaks(pair)
    self.breaks = breaks
    regions = breaks.regions(of: range)
  }

  var outcome: FlipOutcome {
    let flips = regions.flatMap(nearest)
    let usual = breaks.usual
    let best = flips.min { one, other in
      let distances = (pair.distance(of: one, from: usual), pair.distance(of: other, from: usual))
      if distances.0 != distances.1 { return distances.0 < distances.1 }
      return (one.price.cents, one.performance) < (other.price.cents, other.performance)
    }
    if let best { return .possible(pair.flip(best, isMinimal: true)) }
    let extremes = Set(regions.flatMap(corners)).map { pair.further($0.performance, $0.price.cents) }
      .sorted { ($0.performance, $0.price.cents) < ($1.performance, $1.price.cents) }
    return .impossible(.noExtremeSwaps(extremes: extremes))
  }

  private func anchors(_ offer: Candidate) -> Anchors { pair.scorer.method.anchors(of: pair.field.with(offer)) }

  private func swaps(_ performance: Int, _ cents: Int) -> Bool {
    pair.swaps(anchors(pair.further(performance, cents)), best: nil)
  }

  private func corners(_ region: OfferRange) -> [Candidate] {
    [region.performance.lowerBound, region.performance.upperBound].flatMap { performance in
      [region.cents.lowerBound, region.cents.upperBound].map { pair.further(performance, $0) }
    }
  }

  /// From each extreme offer that swaps, an offer that still does and of which neither value can move nearer.
  private func nearest(in region: OfferRange) -> [Candidate] {
    corners(region).filter { swaps($0.performance, $0.price.cents) }.map { corner in
      var nearest = corner
      while let nearer = nearer(than: nearest, in: region) { nearest = nearer }
      return nearest
    }
  }

  /// The offer with price and then performance moved as near as the swap allows; nil where neither moves.
  private func nearer(than offer: Candidate, in region: OfferRange) -> Candidate? {
    let usual = breaks.usual
    let cents = Self.last(from: offer.price.cents, to: Self.end(of: region.cents, nearTo: usual.cents)) {
      swaps(offer.performance, $0)
    }
    let end = Self.end(of: region.performance, nearTo: usual.performance)
    let performance = Self.last(from: offer.performance, to: end) { swaps($0, cents) }
    return (performance, cents) == (offer.performance, offer.price.cents) ? nil : pair.further(performance, cents)
  }

  private static func end(of range: ClosedRange<Int>, nearTo value: Int) -> Int {
    abs(range.lowerBound - value) <= abs(range.upperBound - value) ? range.lowerBound : range.upperBound
  }

  /// The last number on the way from `start`, which holds, to `end` that holds, when none holds behind one that does not.
  private static func last(from start: Int, to end: Int, where holds: (Int) -> Bool) -> Int {
    if holds(end) { return end }
    var (good, bad) = (start, end)
    while abs(bad - good) > 1 {
      let middle = good + (bad - good) / 2
      if holds(middle) { good = middle } else { bad = middle }
    }
    return good
  }
}
