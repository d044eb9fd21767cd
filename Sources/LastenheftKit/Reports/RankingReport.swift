package import Procurement
package import Wording

/// The ranking, as a program reads it; indices are exact fractions.
package struct RankingReport: Encodable, Sendable {
  /// The points of one requirement.
  package struct Points: Encodable, Sendable {
    package let requirement: String
    /// BP, 0 to 10; nil while missing.
    package let points: Int?
    /// GP.
    package let weight: Int
    /// LP = GP x BP.
    package let performance: Int?
    /// `calculated`, `awarded`, `zero` or `missing`.
    package let origin: String
    package let reason: String?
  }

  /// The place of one offer.
  package struct Place: Encodable, Sendable {
    package let rank: Int
    package let bidder: String
    package let performance: Int
    package let price: String
    package let index: String
    package let announcedIndex: String
    package let tieBroken: Bool
    package let points: [Points]
  }

  /// A bidder without a place.
  package struct Unranked: Encodable, Sendable {
    package let bidder: String
    package let reason: String
    /// The points so far; empty unless only the evaluation of quality is outstanding.
    package let points: [Points]
  }

  /// How far a price lies from its neighbours; distances are exact fractions of the neighbour's price.
  package struct Gap: Encodable, Sendable {
    package let bidder: String
    package let price: String
    package let toLower: String?
    package let toHigher: String?
    /// Whether an explanation of the price must be asked for.
    package let asks: Bool
  }

  package let method: String
  /// Whether the evaluation of quality is final; without it there are neither places nor prices.
  package let isFinal: Bool
  package let offers: [Place]
  package let unranked: [Unranked]
  package let priceGaps: [Gap]
  package let findings: [FindingReport]

  /// `ranking` by the method of `specification`, said in `wording`.
  package init(_ ranking: Ranking, of specification: Specification, in wording: Wording) {
    method = specification.tender.scoring.method
    isFinal = ranking.isFinal
    offers = ranking.offers.map { offer in
      Place(
        rank: offer.rank,
        bidder: offer.bidder,
        performance: offer.performance,
        price: offer.price.description,
        index: offer.index.description,
        announcedIndex: offer.announcedIndex.description,
        tieBroken: offer.tieBroken,
        points: offer.scores.map(Points.init)
      )
    }
    unranked = ranking.unranked.map {
      Unranked(bidder: $0.bidder, reason: $0.reason.rawValue, points: $0.scores.map(Points.init))
    }
    priceGaps = ranking.priceGaps.map { gap in
      Gap(
        bidder: gap.bidder,
        price: gap.price.description,
        toLower: gap.lower?.distance.description,
        toHigher: gap.higher?.distance.description,
        asks: gap.asks
      )
    }
    findings = ranking.findings.map { FindingReport($0, in: wording) }
  }
}

extension RankingReport.Points {
  fileprivate init(_ score: RequirementScore) {
    requirement = score.requirement
    points = score.points
    weight = score.weight
    performance = score.performance
    switch score.origin {
    case .calculated: (origin, reason) = ("calculated", nil)
    case .awarded(let awarded): (origin, reason) = ("awarded", awarded.points.map { _ in awarded.reason })
    case .zero: (origin, reason) = ("zero", nil)
    case .missing: (origin, reason) = ("missing", nil)
    }
  }
}
