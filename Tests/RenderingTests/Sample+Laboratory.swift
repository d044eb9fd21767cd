import Procurement
import Rendering

extension Sample {
  /// Two criteria of which one counts too much, one ranked offer with its line, and a thousand invented tenders.
  static func laboratory() throws -> Laboratory {
    Laboratory(
      shares: [
        share("DM-SVC-01", group: "1.1", weight: 70, most: 10, actual: Rational(14, 17)),
        share("DM-GW-01", group: "1.2", weight: 30, most: 5, actual: Rational(3, 17)),
      ],
      findings: [
        Finding(
          code: "WT001",
          severity: .error,
          message: Message("WT001.share", "DM-GW-01", "30.00", "17.65", "5"),
          location: here,
          about: .requirement("DM-GW-01")
        )
      ],
      offers: try ranking().offers,
      study: nil,
      lines: [
        IndexLine(
          bidder: "alpha",
          points: [
            .init(price: Money(cents: 400_000), performance: 765),
            .init(price: Money(cents: 491_600), performance: 940),
          ]
        )
      ],
      highestPerformance: 1000,
      terms: SimulationTerms(
        tenders: 1000,
        offers: 4,
        seed: 1,
        price: Money(cents: 400_000)...Money(cents: 600_000),
        source: .announced
      ),
      simulated: simulated
    )
  }

  private static func share(_ id: String, group: String, weight: Int, most: Int, actual: Rational) -> CriterionShare {
    CriterionShare(
      requirement: id,
      path: ["1", group],
      weight: weight,
      announced: Rational(weight, 100),
      mostPoints: most,
      actual: actual
    )
  }

  private static var simulated: SimulatedTenders {
    var counts = SimulatedTenders(requirements: ["DM-SVC-01", "DM-GW-01"])
    counts.count = 1000
    counts.undecided = 12
    counts.cheapestWon = 400
    counts.bestWon = 700
    counts.priceDecided = 250
    counts.performanceDecided = 750
    counts.flipped = 3
    counts.criteria[0].decided = 640
    return counts
  }

  /// The distance of 4,916 euros to 5,500: 584/5500, a little more than 10 percent.
  static var priceGaps: [PriceGap] {
    [
      PriceGap(
        bidder: "alpha",
        price: Money(cents: 491_600),
        higher: .init(bidder: "beta", price: Money(cents: 550_000), distance: Rational(584, 5500)),
        lower: nil,
        met: [priceGap]
      )
    ]
  }

  static let priceGap = PriceGapTrigger(
    percent: 10,
    neighbours: .both,
    reach: .over,
    confidence: .partly,
    location: here
  )
}
