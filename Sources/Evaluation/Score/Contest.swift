import Procurement

/// The offers of one tender on their way to a rank.
struct Contest {
  private let specification: Specification
  private let repeated: Set<String>
  private var entries: [Entry] = []
  private var unranked: [Ranking.Unranked] = []
  private var findings: [Finding] = []

  /// An offer that competes.
  struct Entry {
    let candidate: Candidate
    let scores: [RequirementScore]
    let location: SourceLocation
  }

  /// A contest under `specification`; `repeated` are bidders with more than one offer.
  init(specification: Specification, repeated: Set<String>) {
    self.specification = specification
    self.repeated = repeated
  }

  /// Lets the offer compete, or says why not.
  mutating func enter(_ assessment: Assessment, scores: [RequirementScore]) {
    let place = SourceLocation(file: assessment.file, line: 0)
    guard let bidder = assessment.bidder?.id else { return leave(assessment.file, .unreadable) }
    guard !repeated.contains(bidder) else {
      findings.append(ScoringRules.repeatedBidder.finding("twice", bidder, at: place))
      return leave(bidder, .open)
    }
    if assessment.admission == .excluded { return leave(bidder, .excluded) }
    if assessment.admission == .open { return leave(bidder, .open) }
    guard let price = price(of: assessment, bidder, place), let performance = performance(scores, bidder, place) else {
      return
    }
    if let obstacle = obstacle(performance, scores, bidder, place) { return leave(bidder, obstacle) }
    let candidate = Candidate(bidder: bidder, performance: performance, price: price)
    entries.append(Entry(candidate: candidate, scores: scores, location: place))
  }

  /// All that compete, in the order in which they entered.
  var contestants: [(candidate: Candidate, scores: [RequirementScore])] { entries.map { ($0.candidate, $0.scores) } }

  /// The ranking of all that competed.
  func ranking() -> Ranking {
    var left = self
    let terms = specification.tender.scoring
    guard let scorer = Scorer(terms, highestPerformance: max(1, specification.highestPerformance)) else {
      left.findings.append(ScoringRules.unknownMethod.finding("unknown", terms.method, at: terms.location))
      for entry in entries { left.leave(entry.candidate.bidder, .open) }
      return Ranking(offers: [], unranked: left.sortedUnranked, findings: left.findings)
    }
    let surroundings = scorer.surroundings(of: entries.map(\.candidate))
    var placed: [(entry: Entry, standing: Standing)] = []
    for entry in entries {
      guard let standing = scorer.standing(of: entry.candidate, in: surroundings) else {
        left.reject(entry, terms)
        continue
      }
      if standing.isRanked { placed.append((entry, standing)) } else { left.leaveOut(entry, standing, surroundings) }
    }
    let placing = Placing(placed, terms: terms)
    return Ranking(
      offers: placing.offers,
      unranked: left.sortedUnranked,
      findings: left.findings + placing.findings
    )
  }

  /// The formula has no value for the offer, so that people must look.
  private mutating func reject(_ entry: Entry, _ terms: ScoringTerms) {
    let candidate = entry.candidate
    let wording = if case .fixedPrice = terms.formula { "fixed" } else { "undefined" }
    findings.append(
      ScoringRules.noIndex.finding(wording, candidate.bidder, candidate.price.description, at: entry.location)
    )
    leave(candidate.bidder, .open)
  }

  /// The offer lies below the band.
  private mutating func leaveOut(_ entry: Entry, _ standing: Standing, _ surroundings: Scorer.Surroundings) {
    let edge = surroundings.edge ?? standing.announced
    findings.append(
      ScoringRules.outsideBand.finding(
        "below",
        entry.candidate.bidder,
        standing.announced.formatted(decimals: 8),
        edge.formatted(decimals: 8),
        at: entry.location
      )
    )
    leave(entry.candidate.bidder, .outsideBand)
  }

  private var sortedUnranked: [Ranking.Unranked] { unranked.sorted { $0.bidder < $1.bidder } }

  private mutating func leave(_ bidder: String, _ reason: Ranking.Unranked.Reason) {
    unranked.append(Ranking.Unranked(bidder: bidder, reason: reason))
  }

  private mutating func price(of assessment: Assessment, _ bidder: String, _ place: SourceLocation) -> Money? {
    guard let price = assessment.evaluatedPrice else {
      findings.append(ScoringRules.missingPrice.finding("missing", bidder, at: place))
      leave(bidder, .priceMissing)
      return nil
    }
    guard price.cents > 0 else {
      rejectPrice(of: bidder, price, at: place)
      return nil
    }
    return price
  }

  private mutating func rejectPrice(of bidder: String, _ price: Money, at place: SourceLocation) {
    findings.append(ScoringRules.unusablePrice.finding("price", bidder, price.description, at: place))
    leave(bidder, .priceMissing)
  }

  private mutating func performance(_ scores: [RequirementScore], _ bidder: String, _ place: SourceLocation) -> Int? {
    guard let performance = Scoring.performance(of: scores) else {
      let missing = scores.filter { $0.points == nil }.map(\.requirement)
      findings.append(
        ScoringRules.missingPoints.finding("missing", bidder, missing.joined(separator: ", "), at: place)
      )
      leave(bidder, .pointsMissing)
      return nil
    }
    return performance
  }

  /// What stands against a rank although all points are there; nil when nothing does.
  private mutating func obstacle(
    _ performance: Int,
    _ scores: [RequirementScore],
    _ bidder: String,
    _ place: SourceLocation
  ) -> Ranking.Unranked.Reason? {
    var obstacle: Ranking.Unranked.Reason?
    for score in scores {
      guard let miss = MissedMinimum(score, in: specification) else { continue }
      findings.append(miss.finding(on: bidder))
      obstacle = miss.obstacle ?? obstacle
    }
    guard let minimum = specification.tender.scoring.minimumPerformance, performance < minimum else { return obstacle }
    findings.append(
      ScoringRules.belowMinimumPerformance.finding(
        "performance",
        bidder,
        String(performance),
        String(minimum),
        at: place
      )
    )
    return .belowMinimum
  }
}
