import Evaluation
package import Procurement

extension Workspace {
  /// What the scoring of `specification` does, with the offers of `evaluated` where there are any.
  ///
  /// - Parameters:
  ///   - specification: What was announced.
  ///   - evaluated: What came of the offers; nil before there are any.
  ///   - record: Points given by people; nil before there are any.
  ///   - tenders: How many tenders to invent, 1 or more.
  ///   - offers: Offers in each, 2 or more.
  ///   - seed: The same seed gives the same result on every machine.
  /// - Returns: Weights, what the methods make of the offers, lines of equal index and what decided the invented tenders.
  package func laboratory(
    _ specification: Specification,
    evaluated: Evaluated?,
    record: EvaluationRecord?,
    tenders: Int,
    offers: Int,
    seed: UInt64
  ) async -> Laboratory {
    let ranked = evaluated?.ranking.offers ?? []
    let plausible = Self.plausible(specification, ranked)
    let terms = plausible.map { plausible, source in
      SimulationTerms(
        tenders: tenders,
        offers: offers,
        seed: seed,
        price: plausible.price,
        performance: source == .announced ? plausible.performance : nil,
        source: source
      )
    }
    let simulation = terms.flatMap { Simulation(specification, terms: $0) }
    let study = plausible.flatMap { plausible, _ in
      Self.study(specification, evaluated, record, simulation, within: plausible)
    }
    let shown = ranked.isEmpty ? study.map(Self.ranked) ?? [] : ranked
    return Laboratory(
      shares: Weights.shares(of: specification),
      findings: WeightRules.findings(in: specification),
      offers: shown,
      study: study,
      lines: Self.lines(specification, shown),
      highestPerformance: specification.highestPerformance,
      terms: terms,
      simulated: await simulation.asyncMap { await Self.run($0, tenders: tenders) }
    )
  }

  /// The offers that compete, else those of the first invented tender.
  private static func study(
    _ specification: Specification,
    _ evaluated: Evaluated?,
    _ record: EvaluationRecord?,
    _ simulation: Simulation?,
    within plausible: PlausibleOffers
  ) -> OfferStudy? {
    let real = evaluated.flatMap {
      ScoringStudy(assessments: $0.assessments, record: record, specification: specification)
    }
    if let real, !real.offers.isEmpty { return real.study(.offers, within: plausible) }
    return simulation.flatMap { ScoringStudy($0.example, under: specification) }.flatMap {
      $0.offers.isEmpty ? nil : $0.study(.invented, within: plausible)
    }
  }

  /// The ranges that the tender names, else the prices of the offers with any performance.
  private static func plausible(
    _ specification: Specification,
    _ ranked: [RankedOffer]
  ) -> (range: PlausibleOffers, source: SimulationTerms.Source)? {
    if let plausible = specification.tender.scoring.plausible { return (plausible, .announced) }
    guard let lowest = ranked.map(\.price).min(), let highest = ranked.map(\.price).max() else { return nil }
    return (PlausibleOffers(performance: 0...specification.highestPerformance, price: lowest...highest), .offers)
  }

  /// The offers of `study` by the announced method, without points of their criteria.
  private static func ranked(_ study: OfferStudy) -> [RankedOffer] {
    let offers = Dictionary(study.offers.map { ($0.bidder, $0) }) { first, _ in first }
    return (study.columns.first?.places ?? []).compactMap { place in
      guard let offer = offers[place.bidder], let rank = place.rank, let index = place.index else { return nil }
      return RankedOffer(
        bidder: offer.bidder,
        scores: [],
        performance: offer.performance,
        price: offer.price,
        index: index,
        announcedIndex: index,
        rank: rank,
        tieBroken: false
      )
    }
  }

  /// Offers that have a line at most: the first by rank.
  private static let mostLines = 8

  private static func lines(_ specification: Specification, _ ranked: [RankedOffer]) -> [IndexLine] {
    guard let lowest = ranked.map(\.price.cents).min(), let highest = ranked.map(\.price.cents).max() else { return [] }
    let margin = max((highest - lowest) / 4, highest / 20)
    let range = Money(cents: max(1, lowest - margin))...Money(cents: highest + min(margin, Int.max - highest))
    return IndexLines(specification)?.lines(through: ranked, first: mostLines, over: range, steps: 24) ?? []
  }

  /// All tenders, in parts that run side by side; their counts add up to the same in any order.
  private static func run(_ simulation: Simulation, tenders: Int) async -> SimulatedTenders {
    await withTaskGroup(of: SimulatedTenders.self) { group in
      for start in stride(from: 0, to: tenders, by: 5000) {
        group.addTask { simulation.tenders(start..<min(tenders, start + 5000)) }
      }
      var sum = simulation.tenders(0..<0)
      for await part in group { sum = sum + part }
      return sum
    }
  }
}

extension Optional where Wrapped: Sendable {
  fileprivate func asyncMap<Result: Sendable>(_ transform: (Wrapped) async -> Result) async -> Result? {
    guard let self else { return nil }
    return await transform(self)
  }
}
