package import Procurement

extension ScoringStudy {
  /// All that the laboratory knows of these offers; the further offer is searched within `range`.
  package func study(_ source: OfferStudy.Source, within range: PlausibleOffers) -> OfferStudy {
    let hasTurns = offers.count <= OfferStudy.mostTurnedOffers
    let ranked = places.map(\.candidate)
    return OfferStudy(
      source: source,
      offers: ranked.map { StudiedOffer($0) },
      leaders: leaders,
      columns: comparison().columns.map { MethodColumn($0) },
      removals: leaveOneOut().removals.map(removal),
      further: FurtherOffer(flip(within: range)),
      prices: hasTurns ? ranked.compactMap { priceTurn(of: $0.bidder) }.map { ValueTurn($0, bidder: $0.subject) } : [],
      points: hasTurns ? ranked.flatMap { pointsTurns(of: $0.bidder) } : [],
      weights: hasTurns
        ? criteria.compactMap { weightTurn(of: $0.requirement) }.map { ValueTurn($0, requirement: $0.subject) } : []
    )
  }

  private func pointsTurns(of bidder: String) -> [ValueTurn] {
    criteria.compactMap { pointsTurn(of: bidder, for: $0.requirement) }
      .map { ValueTurn($0, bidder: $0.subject.bidder, requirement: $0.subject.requirement) }
  }

  private func removal(_ removal: LeaveOneOut.Removal) -> OfferRemoval {
    var studied = OfferRemoval(
      bidder: removal.bidder,
      leaderBefore: removal.leaderBefore,
      leaderAfter: removal.leaderAfter,
      changes: [removal.example].compactMap { $0.map { OfferRemoval.Change($0) } },
      isComplete: !removal.changesOrder,
      places: []
    )
    // Every pair is compared only where that is soon done.
    guard removal.changesOrder, offers.count <= OfferStudy.mostComparedPairs else { return studied }
    studied.changes = reversals(without: removal.bidder).map { OfferRemoval.Change($0) }
    studied.isComplete = true
    let rest = candidates.filter { $0.bidder != removal.bidder }
    studied.places = scorer.places(of: rest).map { MethodPlace($0) }
    return studied
  }
}

extension StudiedOffer {
  /// The offer without the sign that stands for the bidder of a further offer.
  fileprivate init(_ candidate: Candidate, named bidder: String? = nil) {
    self.init(bidder: bidder ?? candidate.bidder, performance: candidate.performance, price: candidate.price)
  }
}

extension MethodPlace {
  fileprivate init(_ place: Place, further: Candidate? = nil) {
    let bidder = place.candidate.bidder == further?.bidder ? "" : place.candidate.bidder
    self.init(bidder: bidder, rank: place.rank, index: place.standing?.announced)
  }
}

extension MethodColumn {
  fileprivate init(_ column: MethodComparison.Column) {
    self.init(
      formula: column.formula,
      isAnnounced: column.isAnnounced,
      parameters: ScoringText.parameters(of: column.formula),
      places: column.places.map { MethodPlace($0) }
    )
  }
}

extension OfferRemoval.Change {
  fileprivate init(_ reversal: LeaveOneOut.Reversal) {
    self.init(
      first: reversal.first,
      second: reversal.second,
      before: OfferRemoval.Relation(reversal.before),
      after: OfferRemoval.Relation(reversal.after)
    )
  }
}

extension OfferRemoval.Relation {
  fileprivate init(_ relation: Scorer.Relation) {
    switch relation {
    case .ahead: self = .ahead
    case .level: self = .level
    case .behind: self = .behind
    }
  }
}

extension FurtherOffer {
  fileprivate init(_ outcome: FlipOutcome) {
    switch outcome {
    case .possible(let flip):
      self.init(
        answer: .possible,
        message: outcome.message,
        offer: StudiedOffer(flip.offer, named: ""),
        isMinimal: flip.isMinimal,
        places: flip.places.map { MethodPlace($0, further: flip.offer) }
      )
    case .impossible(.noExtremeSwaps(let extremes)):
      self.init(
        answer: .impossible,
        message: outcome.message,
        tried: extremes.map { StudiedOffer($0, named: "") }
      )
    case .impossible: self.init(answer: .impossible, message: outcome.message)
    case .undecided: self.init(answer: .undecided, message: outcome.message)
    }
  }
}

extension ValueTurn {
  fileprivate init<Subject>(_ turn: BreakEven<Subject>, bidder: String? = nil, requirement: String? = nil) {
    let side = { (side: BreakEven<Subject>.Turn?) in side.map { Turn(value: $0.value, leaders: $0.leaders) } }
    self.init(
      bidder: bidder,
      requirement: requirement,
      now: turn.now,
      below: side(turn.below),
      above: side(turn.above)
    )
  }
}
