package import Procurement

extension ScoringStudy {
  /// Whether one further offer within `range` swaps the first two: one that does, or the proof that none does.
  ///
  /// The further offer must reach the announced minimum performance; prices are whole cents, performance whole points.
  package func flip(within range: PlausibleOffers) -> FlipOutcome {
    let places = places
    guard places.count > 1, places[1].rank != nil else { return .impossible(.fewerThanTwo) }
    guard Scorer.relation(places[0].standing, places[1].standing) == .ahead else { return .impossible(.sharedRank) }
    let least = max(range.performance.lowerBound, terms.minimumPerformance ?? 0)
    guard least <= range.performance.upperBound else { return .impossible(.noAdmissibleOffer) }
    if case .scaled = terms.rounding, !terms.formula.canBeScaled { return .undecided(.roundingUnfit) }
    let pair = LeadingPair(scorer, places)
    let admissible = OfferRange(
      performance: least...range.performance.upperBound,
      cents: max(1, range.price.lowerBound.cents)...max(1, range.price.upperBound.cents)
    )
    if LeadFlip.applies(to: terms) { return LeadFlip(pair, admissible).outcome }
    if terms.formula.usesOwnValuesAlone { return .impossible(.ownValuesAlone) }
    if case .decimals(let decimals) = terms.rounding {
      var search = RoundedFlip(pair, admissible, decimals: decimals)
      return search.outcome()
    }
    return AnchorFlip(pair, admissible).outcome
  }
}

/// Performance of further offers, and their prices in cents.
struct OfferRange: Hashable {
  var performance: ClosedRange<Int>
  var cents: ClosedRange<Int>
}

/// The first two offers and all others, to ask what one more offer makes of them.
struct LeadingPair {
  let scorer: Scorer
  let places: [Place]
  let field: OfferField
  /// The offer with the leading index: another than the first where a band decides.
  let best: ScoreIndex?

  var first: Candidate { places[0].candidate }
  var second: Candidate { places[1].candidate }

  /// The leading pair of `places`, which are at least two.
  init(_ scorer: Scorer, _ places: [Place]) {
    self.scorer = scorer
    self.places = places
    field = OfferField(places.map(\.candidate))
    let indices = places.compactMap { $0.standing?.index }
    best = scorer.lowestLeads ? indices.min() : indices.max()
  }

  /// The further offer; its bidder sorts behind all others and is none of them.
  func further(_ performance: Int, _ cents: Int) -> Candidate {
    Candidate(bidder: "\u{10FFFF}", performance: performance, price: Money(cents: cents))
  }

  /// Whether the second leads the first when `anchors` and the leading index are these.
  func swaps(_ anchors: Anchors, best: ScoreIndex?) -> Bool {
    let surroundings = scorer.surroundings(anchors, best: best)
    let standings = [first, second].map { scorer.standing(of: $0, in: surroundings) }
    return Scorer.relation(standings[1], standings[0]) == .ahead
  }

  /// Whether the tie rule puts the second ahead of the first when their indices are equal.
  var secondLeadsTies: Bool {
    switch scorer.terms.tieRule {
    case .lowestPrice: second.price < first.price
    case .highestPerformance: second.performance > first.performance
    case .lot: false
    }
  }

  /// The result with the further offer `candidate`.
  func flip(_ candidate: Candidate, isMinimal: Bool) -> FlipOutcome.Flip {
    FlipOutcome.Flip(
      offer: candidate,
      first: first.bidder,
      second: second.bidder,
      places: scorer.places(of: places.map(\.candidate) + [candidate]),
      isMinimal: isMinimal
    )
  }

  /// How far an offer lies from what is usual here, as the sum of both relative distances.
  func distance(of candidate: Candidate, from usual: (performance: Int, cents: Int)) -> Rational {
    Rational(abs(candidate.price.cents - usual.cents), max(1, usual.cents))
      + Rational(abs(candidate.performance - usual.performance), max(1, usual.performance))
  }
}
