import Procurement

/// Orders offers by their standings and parts equal ones by the announced tie rule.
struct Placing {
  /// By rank, then by bidder.
  private(set) var offers: [RankedOffer] = []
  /// Ties that only people can break.
  private(set) var findings: [Finding] = []

  private struct Runner {
    let entry: Contest.Entry
    let standing: Standing

    func leads(_ other: Self) -> Bool {
      if other.standing < standing { return true }
      return !(standing < other.standing) && entry.candidate.bidder < other.entry.candidate.bidder
    }

    func placed(at rank: Int, tieBroken: Bool) -> RankedOffer {
      RankedOffer(
        bidder: entry.candidate.bidder,
        scores: entry.scores,
        performance: entry.candidate.performance,
        price: entry.candidate.price,
        index: standing.index,
        announcedIndex: standing.announced,
        rank: rank,
        tieBroken: tieBroken
      )
    }
  }

  /// Places offers, each with its standing.
  init(_ offers: [(entry: Contest.Entry, standing: Standing)], terms: ScoringTerms) {
    let runners = offers.map { Runner(entry: $0.entry, standing: $0.standing) }.sorted { $0.leads($1) }
    for equals in runners.runs(where: { $0.standing.ties(with: $1.standing) }) { place(equals, terms) }
  }

  /// Places offers of one standing, which are sorted by what breaks the tie.
  private mutating func place(_ equals: ArraySlice<Runner>, _ terms: ScoringTerms) {
    let isParted = equals.first?.standing.tieBreak != equals.last?.standing.tieBreak
    for sharing in equals.runs(where: { $0.standing.tieBreak == $1.standing.tieBreak }) {
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
