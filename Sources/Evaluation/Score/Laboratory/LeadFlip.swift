import Procurement

/// The search for methods where other offers matter only through the leading index: a band, or a scale that hangs on it.
///
/// What becomes of the two when the lead is z changes at finitely many z. For each power of ten that scales, the leads that
/// swap form at most two intervals; in each, for every performance the prices are known that lead so. All are looked at.
struct LeadFlip {
  private let pair: LeadingPair
  private let range: OfferRange
  private var terms: ScoringTerms { pair.scorer.terms }

  init(_ pair: LeadingPair, _ range: OfferRange) {
    self.pair = pair
    self.range = range
  }

  /// Whether only the lead matters under `terms`.
  static func applies(to terms: ScoringTerms) -> Bool {
    if case .extendedQuotient = terms.formula { return true }
    if case .scaled = terms.rounding { return terms.formula.canBeScaled }
    return false
  }

  var outcome: FlipOutcome {
    let strongest = pair.further(range.performance.upperBound, range.cents.lowerBound)
    guard let best = pair.best, let highest = pair.scorer.method.index(of: strongest, against: .none) else {
      return .impossible(.fewerThanTwo)
    }
    let flips = LeadIntervals(pair, from: best, to: highest).intervals.flatMap(offers)
    let usual = (performance: pair.first.performance, cents: pair.first.price.cents)
    let nearest = flips.min { one, other in
      let distances = (pair.distance(of: one, from: usual), pair.distance(of: other, from: usual))
      if distances.0 != distances.1 { return distances.0 < distances.1 }
      return (one.price.cents, one.performance) < (other.price.cents, other.performance)
    }
    return nearest.map { .possible(pair.flip($0, isMinimal: true)) } ?? .impossible(.leadOutOfReach(highest: highest))
  }

  /// For each performance, the offer nearest to the price of the first whose index lies in the interval.
  private func offers(in interval: LeadInterval) -> [Candidate] {
    range.performance.compactMap { performance in
      // The index falls with the price: from the first price that is no longer too good to the last that is good enough.
      let from = firstPrice(performance) { !interval.isAbove($0) }
      let beyond = firstPrice(performance) { interval.isBelow($0) }
      guard let from, from < (beyond ?? range.cents.upperBound + 1) else { return nil }
      let last = (beyond ?? range.cents.upperBound + 1) - 1
      return pair.further(performance, min(max(pair.first.price.cents, from), last))
    }
  }

  /// The lowest price in cents from which on `holds` of the index; nil when it holds of none in the range.
  private func firstPrice(_ performance: Int, where holds: (ScoreIndex) -> Bool) -> Int? {
    func holdsAt(_ cents: Int) -> Bool {
      pair.scorer.method.index(of: pair.further(performance, cents), against: .none).map(holds) ?? false
    }
    var (low, high) = (range.cents.lowerBound, range.cents.upperBound)
    guard holdsAt(high) else { return nil }
    while low < high {
      let middle = low + (high - low) / 2
      if holdsAt(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Leading indices from `lower` to `upper`.
struct LeadInterval {
  var lower: ScoreIndex
  var includesLower = true
  /// Nil for no end.
  var upper: ScoreIndex?
  var includesUpper = false

  func isBelow(_ index: ScoreIndex) -> Bool { includesLower ? index < lower : index <= lower }

  func isAbove(_ index: ScoreIndex) -> Bool {
    upper.map { includesUpper ? $0 < index : $0 <= index } ?? false
  }
}
