import Procurement

/// Orders offers by their standings and parts equal ones by the announced tie rule.
struct Placing {
  /// By rank, then by bidder.
  private(set) var offers: [RankedOffer] = []
  /// Ties that only people can break.
  private(set) var findings: [Finding] = []

  private struct Runner {
    let entry: Contest.Entry
    let index: Rational
    let announced: Rational
    let standing: [Rational]
    let tieBreak: Rational

    func leads(_ other: Self) -> Bool {
      if standing != other.standing { return other.standing.lexicographicallyPrecedes(standing) }
      if tieBreak != other.tieBreak { return other.tieBreak < tieBreak }
      return entry.candidate.bidder < other.entry.candidate.bidder
    }

    func shares(_ other: Self) -> Bool { standing == other.standing && tieBreak == other.tieBreak }
  }

  /// Places `valued` offers, each with its exact index.
  init(_ valued: [(entry: Contest.Entry, index: Rational)], method: any ScoringMethod.Type, terms: ScoringTerms) {
    let candidates = valued.map(\.entry.candidate)
    let announced = terms.rounding.announced(valued.map(\.index))
    let standings = method.standings(of: candidates, announced: announced, terms: terms)
    let runners = zip(valued, zip(announced, standings)).map { offer, place in
      Runner(
        entry: offer.entry,
        index: offer.index,
        announced: place.0,
        standing: place.1,
        tieBreak: terms.tieRule.merit(of: offer.entry.candidate)
      )
    }.sorted { $0.leads($1) }
    for runner in runners { place(runner, among: runners) }
    reportTies(runners, terms)
  }

  private mutating func place(_ runner: Runner, among runners: [Runner]) {
    let equals = runners.filter { $0.standing == runner.standing }
    // The first of those that share the place gives the rank.
    let rank = (runners.firstIndex { $0.shares(runner) } ?? 0) + 1
    offers.append(
      RankedOffer(
        bidder: runner.entry.candidate.bidder,
        scores: runner.entry.scores,
        performance: runner.entry.candidate.performance,
        price: runner.entry.candidate.price,
        index: runner.index,
        announcedIndex: runner.announced,
        rank: rank,
        tieBroken: equals.contains { $0.tieBreak != runner.tieBreak }
      )
    )
  }

  private mutating func reportTies(_ runners: [Runner], _ terms: ScoringTerms) {
    for (index, runner) in runners.enumerated() where runners.firstIndex(where: { $0.shares(runner) }) == index {
      let sharing = runners.filter { $0.shares(runner) }.map(\.entry.candidate.bidder)
      guard sharing.count > 1 else { continue }
      findings.append(
        ScoringRules.unbrokenTie.finding(
          terms.tieRule.rawValue,
          sharing.joined(separator: ", "),
          String(index + 1),
          at: terms.location
        )
      )
    }
  }
}

extension ScoringTerms.TieRule {
  /// What decides between equal standings; the greater leads.
  fileprivate func merit(of candidate: Candidate) -> Rational {
    switch self {
    case .lowestPrice: Rational(0) - Rational(candidate.price.cents)
    case .highestPerformance: Rational(candidate.performance)
    case .lot: Rational(0)
    }
  }
}
