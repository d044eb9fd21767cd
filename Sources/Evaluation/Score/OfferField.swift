package import Procurement

/// All offers in the evaluation together, as methods see them that compare each offer with the others.
///
/// Made once in n log n; without one of the offers, or with one more, it answers as fast as before.
package struct OfferField: Sendable {
  private let performances: Values
  private let prices: Values

  /// The offers `candidates`, at least one.
  package init(_ candidates: [Candidate]) {
    performances = Values(candidates.map(\.performance))
    prices = Values(candidates.map(\.price.cents))
  }

  private init(performances: Values, prices: Values) {
    self.performances = performances
    self.prices = prices
  }

  /// The same offers but `candidate`, which is one of them; at most one is left out, and none added.
  package func without(_ candidate: Candidate) -> Self {
    Self(
      performances: performances.without(candidate.performance),
      prices: prices.without(candidate.price.cents)
    )
  }

  /// The same offers and `candidate`; at most one is added, and none left out.
  package func with(_ candidate: Candidate) -> Self {
    Self(performances: performances.with(candidate.performance), prices: prices.with(candidate.price.cents))
  }

  /// How many offers there are.
  package var count: Int { prices.count }
  /// L of the best offer.
  package var bestPerformance: Rational { Rational(performances[performances.count - 1]) }
  /// The lowest price in euros.
  package var lowestPrice: Rational { Rational(prices[0], 100) }
  /// The highest price in euros.
  package var highestPrice: Rational { Rational(prices[prices.count - 1], 100) }
  /// The median of L; of an even number, the mean of the two in the middle.
  package var medianPerformance: Rational { performances.median }
  /// The median of the prices in euros; of an even number, the mean of the two in the middle.
  package var medianPrice: Rational { prices.median * Rational(1, 100) }
  /// The arithmetic mean of L.
  package var meanPerformance: Rational { performances.mean }
  /// The arithmetic mean of the prices in euros.
  package var meanPrice: Rational { prices.mean * Rational(1, 100) }
  /// The two values in the middle of L, one value twice where their number is odd.
  package var middlePerformances: (Int, Int) { performances.middle }
  /// The two values in the middle of the prices in cents, one value twice where their number is odd.
  package var middlePrices: (Int, Int) { prices.middle }
}

extension OfferField {
  /// Numbers in ascending order, with one left out or one more.
  private struct Values {
    let sorted: [Int]
    let sum: Rational
    var removed: Int?
    var added: Int?

    init(_ values: [Int]) {
      sorted = values.sorted()
      sum = values.reduce(Rational(0)) { $0 + Rational($1) }
    }

    func without(_ value: Int) -> Self {
      var left = self
      left.removed = value
      return left
    }

    func with(_ value: Int) -> Self {
      var more = self
      more.added = value
      return more
    }

    var count: Int { sorted.count - (removed == nil ? 0 : 1) + (added == nil ? 0 : 1) }

    /// The value at `place`, from 0.
    subscript(place: Int) -> Int {
      guard let added else { return kept(place) }
      let before = sorted.firstPlace(notBelow: added) ?? sorted.count
      return place < before ? kept(place) : place == before ? added : kept(place - 1)
    }

    private func kept(_ place: Int) -> Int {
      guard let removed, let gone = sorted.firstPlace(notBelow: removed) else { return sorted[place] }
      return sorted[place < gone ? place : place + 1]
    }

    var middle: (Int, Int) { (self[(count - 1) / 2], self[count / 2]) }

    var median: Rational {
      let middle = middle
      return (Rational(middle.0) + Rational(middle.1)) * Rational(1, 2)
    }

    var mean: Rational {
      (sum - Rational(removed ?? 0) + Rational(added ?? 0)) * Rational(1, count)
    }
  }
}

extension [Int] {
  /// The first place of sorted numbers whose number is not below `value`; nil when all are.
  fileprivate func firstPlace(notBelow value: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < count ? low : nil
  }
}
