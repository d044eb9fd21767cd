import Procurement

/// The search for methods that compare each offer with values of the whole field, where indices are rounded to decimals.
///
/// Between the breaks of the method both indices, and what one exceeds the other by, move in one direction with the price and
/// in one with the performance of the further offer. So the four corners of a part of the range bound all three in it. A part
/// in which nothing can swap is dropped, one in which everything swaps gives its nearest offer, every other is halved, the
/// nearer half first; what lies no nearer than an offer already found is dropped too. It ends with the nearest offer that
/// swaps, or with the proof that there is none.
struct RoundedFlip {
  /// A search that has looked at so many parts gives up.
  static let limit = 60_000

  private let pair: LeadingPair
  private let breaks: AnchorBreaks
  private let regions: [OfferRange]
  /// One unit of the last digit: rounding brings two indices nearer by no more.
  private let unit: Rational
  private let secondLeadsTies: Bool
  private var parts = 0
  private var nearest: (offer: Candidate, distance: Rational)?

  init(_ pair: LeadingPair, _ range: OfferRange, decimals: Int) {
    self.pair = pair
    breaks = AnchorBreaks(pair)
    regions = breaks.regions(of: range)
    unit = Rational(1).divided(by: Rational(10).power(decimals)) ?? Rational(1)
    secondLeadsTies = pair.secondLeadsTies
  }

  /// The nearest offer that swaps, or why there is none.
  mutating func outcome() -> FlipOutcome {
    let nearestFirst = regions.map { (range: $0, distance: distance(to: $0)) }.sorted { $0.distance < $1.distance }
    for region in nearestFirst { search(region.range) }
    let isComplete = parts <= Self.limit
    if let nearest { return .possible(pair.flip(nearest.offer, isMinimal: isComplete)) }
    return isComplete ? .impossible(.noPartSwaps(parts: parts)) : .undecided(.tooManyParts(limit: Self.limit))
  }

  private mutating func search(_ part: OfferRange) {
    let distance = distance(to: part)
    if let nearest, nearest.distance <= distance { return }
    parts += 1
    guard parts <= Self.limit else { return }
    switch verdict(on: part) {
    case .none: return
    case .all: nearest = (nearestOffer(of: part), distance)
    case .open(let byPrice):
      let halves = halves(of: part, byPrice: byPrice).map { (half: $0, distance: self.distance(to: $0)) }
      for half in halves.sorted(by: { $0.distance < $1.distance }) { search(half.half) }
    }
  }

  private enum Swapping {
    case none, all
    /// Not known of the whole part, which is to be cut by price or by performance.
    case open(byPrice: Bool)
  }

  /// What the corners say about all offers of a part.
  private func verdict(on part: OfferRange) -> Swapping {
    let rows = part.performance.ends.map { performance in
      part.cents.ends.map { indices(pair.further(performance, $0)) }
    }
    let known = rows.joined().compactMap(\.self)
    guard known.count == rows.joined().count else {
      // Without an index at any corner there is none between them either: a value of comparison is 0 throughout.
      return known.isEmpty || part.isSingle ? .none : .open(byPrice: part.cents.count >= part.performance.count)
    }
    let excess = known.map(\.excess).reduce(known[0].excess, max)
    // Rounding keeps the order of two indices or makes them equal, and parts those that are a unit apart.
    if excess <= (secondLeadsTies ? Rational(0) - unit : Rational(0)) { return .none }
    let first = known.map(\.announcedFirst).sorted()
    let second = known.map(\.announcedSecond).sorted()
    if !swaps(first[0], second[second.count - 1]) { return .none }
    if swaps(first[first.count - 1], second[0]) { return .all }
    let byPrice = known[0].change(to: rows[0].last.flatMap(\.self))
    let byPerformance = known[0].change(to: rows.last?.first.flatMap(\.self))
    return .open(byPrice: part.performance.count == 1 || (part.cents.count > 1 && byPerformance <= byPrice))
  }

  private func swaps(_ first: Rational, _ second: Rational) -> Bool {
    first < second || (first == second && secondLeadsTies)
  }

  private struct Indices {
    let first: Rational
    let second: Rational
    let announcedFirst: Rational
    let announcedSecond: Rational

    var excess: Rational { second - first }

    /// How much both differ from those at another corner.
    func change(to other: Self?) -> Rational {
      guard let other else { return Rational(0) }
      let changes = [first - other.first, second - other.second]
      return changes.reduce(Rational(0)) { $0 + ($1 < Rational(0) ? Rational(0) - $1 : $1) }
    }
  }

  /// The indices of the two beside a further offer; nil where they have none.
  private func indices(_ further: Candidate) -> Indices? {
    let anchors = pair.scorer.method.anchors(of: pair.field.with(further))
    let rounding = pair.scorer.terms.rounding
    let indices = [pair.first, pair.second].compactMap { pair.scorer.method.index(of: $0, against: anchors) }
    guard indices.count == 2, let first = indices[0].fraction, let second = indices[1].fraction else { return nil }
    return Indices(
      first: first,
      second: second,
      announcedFirst: rounding.announced(indices[0], scaledBy: nil).radicand,
      announcedSecond: rounding.announced(indices[1], scaledBy: nil).radicand
    )
  }

  private func halves(of part: OfferRange, byPrice: Bool) -> [OfferRange] {
    let (performance, cents) = (part.performance, part.cents)
    if byPrice {
      let middle = cents.lowerBound + (cents.upperBound - cents.lowerBound) / 2
      return [cents.lowerBound...middle, (middle + 1)...cents.upperBound].map {
        OfferRange(performance: performance, cents: $0)
      }
    }
    let middle = performance.lowerBound + (performance.upperBound - performance.lowerBound) / 2
    return [performance.lowerBound...middle, (middle + 1)...performance.upperBound].map {
      OfferRange(performance: $0, cents: cents)
    }
  }

  private func nearestOffer(of part: OfferRange) -> Candidate {
    pair.further(
      min(max(breaks.usual.performance, part.performance.lowerBound), part.performance.upperBound),
      min(max(breaks.usual.cents, part.cents.lowerBound), part.cents.upperBound)
    )
  }

  private func distance(to part: OfferRange) -> Rational {
    pair.distance(of: nearestOffer(of: part), from: breaks.usual)
  }
}

extension OfferRange {
  fileprivate var isSingle: Bool { performance.count == 1 && cents.count == 1 }
}

extension ClosedRange<Int> {
  /// Both bounds, one of them where they are equal.
  fileprivate var ends: [Int] { lowerBound == upperBound ? [lowerBound] : [lowerBound, upperBound] }
}
