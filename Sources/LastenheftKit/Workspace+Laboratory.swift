import Evaluation
package import Procurement

extension Workspace {
  /// What the scoring of `specification` does, with the offers of `evaluated` where there are any.
  ///
  /// - Parameters:
  ///   - specification: What was announced.
  ///   - evaluated: What came of the offers; nil before there are any.
  ///   - tenders: How many tenders to invent, 1 or more.
  ///   - offers: Offers in each, 2 or more.
  ///   - seed: The same seed gives the same result on every machine.
  /// - Returns: Weights, lines of equal index and what decided the invented tenders.
  package func laboratory(
    _ specification: Specification,
    evaluated: Evaluated?,
    tenders: Int,
    offers: Int,
    seed: UInt64
  ) async -> Laboratory {
    let ranked = evaluated?.ranking.offers ?? []
    let prices = Self.prices(of: specification, ranked)
    let terms = prices.map {
      SimulationTerms(tenders: tenders, offers: offers, seed: seed, price: $0.range, source: $0.source)
    }
    let simulation = terms.flatMap { Simulation(specification, terms: $0) }
    return Laboratory(
      shares: Weights.shares(of: specification),
      findings: WeightRules.findings(in: specification),
      offers: ranked,
      lines: Self.lines(specification, ranked),
      highestPerformance: specification.highestPerformance,
      terms: terms,
      simulated: await simulation.asyncMap { await Self.run($0, tenders: tenders) }
    )
  }

  /// The range that the tender names, else that of the offers.
  private static func prices(
    of specification: Specification,
    _ ranked: [RankedOffer]
  ) -> (range: ClosedRange<Money>, source: SimulationTerms.Source)? {
    if let plausible = specification.tender.scoring.plausible { return (plausible.price, .announced) }
    guard let lowest = ranked.map(\.price).min(), let highest = ranked.map(\.price).max() else { return nil }
    return (lowest...highest, .offers)
  }

  private static func lines(_ specification: Specification, _ ranked: [RankedOffer]) -> [IndexLine] {
    guard let lowest = ranked.map(\.price.cents).min(), let highest = ranked.map(\.price.cents).max() else { return [] }
    let margin = max((highest - lowest) / 4, highest / 20)
    let range = Money(cents: max(1, lowest - margin))...Money(cents: highest + margin)
    return IndexLines(specification)?.lines(through: ranked, over: range, steps: 24) ?? []
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
