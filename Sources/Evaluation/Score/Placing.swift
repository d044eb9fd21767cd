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

    func placed(at rank: Int, tieBroken: Bool) -> RankedOffer {
      RankedOffer(
        bidder: entry.candidate.bidder,
        scores: entry.scores,
        performance: entry.candidate.performance,
        price: entry.candidate.price,
        index: index,
        announcedIndex: announced,
        rank: rank,
        tieBroken: tieBroken
      )
    }
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
    for equals in runners.runs(where: { $0.standing == $1.standing }) { place(equals, terms) }
  }

  /// Places offers of one standing, which are sorted by what breaks the tie.
  private mutating func place(_ equals: ArraySlice<Runner>, _ terms: ScoringTerms) {
    let isParted = equals.first?.tieBreak != equals.last?.tieBreak
    for sharing in equals.runs(where: { $0.tieBreak == $1.tieBreak }) {
      let rank = offers.count + 1
      offers += sharing.map { $0.placed(at: rank, tieBroken: isParted) }
      guard sharing.count > 1 else { continue }
      let bidders = sharing.map(\.entry.candidate.bidder).joined(separator: ", ")
      findings.append(
        ScoringRules.unbrokenTie.finding(terms.tieRule.rawValue, bidders, String(rank), at: terms.location)
      )
    }
  }
}

extension RandomAccessCollection {
  /// The longest stretches whose neighbours are alike, in order.
  fileprivate func runs(where areAlike: (Element, Element) -> Bool) -> [SubSequence] {
    var runs: [SubSequence] = []
    var start = startIndex
    for index in indices.dropFirst() where !areAlike(self[self.index(before: index)], self[index]) {
      runs.append(self[start..<index])
      start = index
    }
    return isEmpty ? runs : runs + [self[start...]]
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
