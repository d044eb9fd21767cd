package import Procurement
package import Wording

/// The laboratory as a program reads it; shares are exact fractions.
package struct LaboratoryReport: Encodable, Sendable {
  /// What one criterion counts.
  package struct Share: Encodable, Sendable {
    package let requirement: String
    package let path: [String]
    package let weight: Int
    package let announced: String
    package let mostPoints: Int
    package let actual: String
    /// Invented tenders that it decided; nil where none were drawn.
    package let decided: Int?
  }

  /// What came of the invented tenders.
  package struct Simulated: Encodable, Sendable {
    package let tenders: Int
    package let offers: Int
    package let seed: String
    package let leastPerformance: Int?
    package let mostPerformance: Int?
    package let lowestPrice: String
    package let highestPrice: String
    package let source: String
    package let undecided: Int
    package let cheapestWon: Int
    package let bestWon: Int
    package let priceDecided: Int
    package let performanceDecided: Int
    package let effectivePriceWeight: String?
    package let flipped: Int
    package let idle: [String]
  }

  /// A line of equal index.
  package struct Line: Encodable, Sendable {
    package let bidder: String
    package let points: [Point]
  }

  /// A place on a line.
  package struct Point: Encodable, Sendable {
    package let price: String
    package let performance: Int
  }

  package let tender: String
  package let method: String
  package let highestPerformance: Int
  package let shares: [Share]
  package let study: StudyReport?
  package let simulated: Simulated?
  package let lines: [Line]
  package let findings: [FindingReport]

  /// `laboratory` of the tender of `specification`, said in `wording`.
  package init(_ laboratory: Laboratory, of specification: Specification, in wording: Wording) {
    tender = specification.tender.id
    method = specification.tender.scoring.method
    highestPerformance = laboratory.highestPerformance
    let counts = laboratory.simulated?.criteria ?? []
    let decided = Dictionary(counts.map { ($0.requirement, $0.decided) }, uniquingKeysWith: { first, _ in first })
    shares = laboratory.shares.map { share in
      Share(
        requirement: share.requirement,
        path: share.path,
        weight: share.weight,
        announced: share.announced.description,
        mostPoints: share.mostPoints,
        actual: share.actual.description,
        decided: decided[share.requirement]
      )
    }
    study = laboratory.study.map { StudyReport($0, in: wording) }
    simulated = laboratory.simulated.flatMap { counts in laboratory.terms.map { Simulated(counts, $0) } }
    lines = laboratory.lines.map { line in
      Line(
        bidder: line.bidder,
        points: line.points.map { Point(price: $0.price.description, performance: $0.performance) }
      )
    }
    findings = laboratory.findings.map { FindingReport($0, in: wording) }
  }
}

extension LaboratoryReport.Simulated {
  fileprivate init(_ counts: SimulatedTenders, _ terms: SimulationTerms) {
    tenders = counts.count
    offers = terms.offers
    seed = String(terms.seed)
    leastPerformance = terms.performance?.lowerBound
    mostPerformance = terms.performance?.upperBound
    lowestPrice = terms.price.lowerBound.description
    highestPrice = terms.price.upperBound.description
    source = terms.source.rawValue
    undecided = counts.undecided
    cheapestWon = counts.cheapestWon
    bestWon = counts.bestWon
    priceDecided = counts.priceDecided
    performanceDecided = counts.performanceDecided
    effectivePriceWeight = counts.effectivePriceWeight?.description
    flipped = counts.flipped
    idle = counts.idle
  }
}
