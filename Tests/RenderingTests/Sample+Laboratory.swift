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
      study: study,
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
        performance: 500...1000,
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

  /// TV-6 of the facts: a further offer that leaves swaps the first two; the values are those that it gives.
  private static var study: OfferStudy {
    let places = { (bidders: String...) in
      bidders.enumerated().map { MethodPlace(bidder: $1, rank: $0 + 1, index: nil) }
    }
    let points = ScoringFormula.Points(
      price: DecimalNumber(50),
      performance: .scaled(most: DecimalNumber(50), to: .best)
    )
    return OfferStudy(
      source: .offers,
      offers: [
        .init(bidder: "beta", performance: 20, price: Money(cents: 30_000)),
        .init(bidder: "gamma", performance: 60, price: Money(cents: 100_000)),
        .init(bidder: "alpha", performance: 30, price: Money(cents: 40_000)),
      ],
      leaders: ["beta"],
      columns: [
        .init(
          formula: .priceRatio(points),
          isAnnounced: true,
          parameters: [
            Message("lab.parameters.price", "50"), Message("lab.parameters.performance.best", "50"),
          ],
          places: places("beta", "gamma", "alpha")
        ),
        .init(formula: .lowestPrice, isAnnounced: false, parameters: [], places: places("beta", "alpha", "gamma")),
        .init(formula: .simpleQuotient, isAnnounced: false, parameters: [], places: places("alpha", "beta", "gamma")),
        .init(
          formula: .span(points),
          isAnnounced: false,
          parameters: [Message("lab.parameters.price", "50")],
          places: [
            .init(bidder: "gamma", rank: 1, index: nil), .init(bidder: "beta", rank: 1, index: nil),
            .init(bidder: "alpha", rank: nil, index: nil),
          ]
        ),
      ],
      removals: [
        .init(
          bidder: "beta",
          leaderBefore: "gamma",
          leaderAfter: "alpha",
          changes: [.init(first: "gamma", second: "alpha", before: .ahead, after: .behind)],
          isComplete: true,
          places: places("alpha", "gamma")
        ),
        .init(
          bidder: "gamma",
          leaderBefore: "beta",
          leaderAfter: "alpha",
          changes: [.init(first: "beta", second: "alpha", before: .ahead, after: .behind)],
          isComplete: true,
          places: places("alpha", "beta")
        ),
        .init(
          bidder: "alpha",
          leaderBefore: "beta",
          leaderAfter: "beta",
          changes: [],
          isComplete: true,
          places: []
        ),
      ],
      further: FurtherOffer(
        answer: .possible,
        message: Message("flip.possible", "beta", "gamma", "1", "900.00"),
        offer: .init(bidder: "", performance: 1, price: Money(cents: 90_000)),
        isMinimal: true,
        places: places("gamma", "beta", "", "alpha")
      ),
      prices: [
        .init(bidder: "beta", now: 30_000, below: nil, above: .init(value: 31_250, leaders: ["gamma"])),
        .init(bidder: "gamma", now: 100_000, below: .init(value: 90_000, leaders: ["gamma"]), above: nil),
        .init(bidder: "alpha", now: 40_000, below: nil, above: nil),
      ],
      points: [
        .init(
          bidder: "beta",
          requirement: "DM-SVC-01",
          now: 2,
          below: .init(value: 0, leaders: []),
          above: nil
        )
      ],
      weights: [
        .init(
          requirement: "DM-SVC-01",
          now: 70,
          below: .init(value: 60, leaders: ["gamma"]),
          above: .init(value: 77, leaders: ["alpha", "gamma"])
        ),
        .init(requirement: "DM-GW-01", now: 30, below: nil, above: nil),
      ]
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
