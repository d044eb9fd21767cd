import Evaluation
import Procurement
import TestSupport
import Testing

@Suite struct OfferStudyTests {
  private typealias Sample = LaboratorySample

  private static func range(_ performance: ClosedRange<Int>, cents: ClosedRange<Int>) -> PlausibleOffers {
    PlausibleOffers(performance: performance, price: Money(cents: cents.lowerBound)...Money(cents: cents.upperBound))
  }

  /// TV-6 with its third offer: 0.8750 and 0.8333 become 0.6250 and 0.6667 beside 0.6500.
  private static var decoy: OfferStudy {
    let offers = [ScoreVector.offer("A", 30, 400), ScoreVector.offer("B", 20, 300), ScoreVector.offer("C", 60, 1000)]
    return Sample.laboratory(.priceRatio(ScoreVector.points(price: 50, performance: 50)), offers)
      .study(.offers, within: range(0...100, cents: 10_000...200_000))
  }

  @Test func `the announced method stands first, then every other with its ranks`() throws {
    let study = Self.decoy
    let announced = try #require(study.columns.first)
    #expect(announced.isAnnounced)
    #expect(announced.places.map(\.bidder) == ["B", "C", "A"])
    #expect(announced.places.map(\.rank) == [1, 2, 3])
    #expect(study.leaders == ["B"])
    #expect(study.offers.map(\.bidder) == ["B", "C", "A"])
    #expect(Set(study.columns.map(\.formula.id)) == Set(ScoringMethods.ids))
    // M1: 30 : 400 = 0.075, 20 : 300 = 0.0667, 60 : 1000 = 0.06.
    let quotient = try #require(study.columns.first { $0.formula == .simpleQuotient })
    #expect(quotient.places.map(\.bidder) == ["A", "B", "C"])
    #expect(quotient.leaders == ["A"])
    #expect(quotient.rank(of: "C") == 3)
    #expect(study.columns.filter { $0.formula.isHeldUnlawful }.map(\.formula.id) == ["median-proximity", "span"])
  }

  @Test func `each removal names every pair that changes and who leads then`() throws {
    let removals = Dictionary(uniqueKeysWithValues: Self.decoy.removals.map { ($0.bidder, $0) })
    // Without C: A 0.8750, B 0.8333.
    let withoutC = try #require(removals["C"])
    #expect(withoutC.changes == [.init(first: "B", second: "A", before: .ahead, after: .behind)])
    #expect(withoutC.leaderBefore == "B")
    #expect(withoutC.leaderAfter == "A")
    #expect(withoutC.places.map(\.bidder) == ["A", "B"])
    // Without B: A 0.25 + 0.5, C 0.5 + 0.2.
    let withoutB = try #require(removals["B"])
    #expect(withoutB.changes == [.init(first: "C", second: "A", before: .ahead, after: .behind)])
    #expect(withoutB.leaderAfter == "A")
    // Without A: B 0.1667 + 0.5, C 0.5 + 0.15.
    let withoutA = try #require(removals["A"])
    #expect(withoutA.changes.isEmpty)
    #expect(withoutA.places.isEmpty)
  }

  @Test func `a further offer that swaps has no bidder, and its ranks stand among the others`() throws {
    let offers = [ScoreVector.offer("A", 30, 400), ScoreVector.offer("B", 20, 300)]
    let study = Sample.laboratory(.priceRatio(ScoreVector.points(price: 50, performance: 50)), offers)
      .study(.offers, within: Self.range(0...100, cents: 10_000...200_000))
    #expect(study.further.answer == .possible)
    #expect(study.further.offer == StudiedOffer(bidder: "", performance: 41, price: Money(cents: 30_000)))
    #expect(study.further.isMinimal)
    #expect(study.further.places.first { $0.bidder == "B" }?.rank == 2)
    #expect(study.further.places.first { $0.bidder == "A" }?.rank == 3)
    #expect(study.further.places.filter { $0.bidder.isEmpty }.map(\.rank) == [1])
  }

  @Test func `a price turns exactly where the quotients meet`() throws {
    // 90 : 100 against 80 : 100; A stops leading when 90 : p falls to 0.8, at 112.50, where the lot decides: both lead.
    let offers = [ScoreVector.offer("A", 90, 100), ScoreVector.offer("B", 80, 100)]
    let study = Sample.laboratory(.simpleQuotient, offers).study(
      .offers,
      within: Self.range(0...100, cents: 1...20_000)
    )
    let price = try #require(study.prices.first { $0.bidder == "A" })
    #expect(price.above == .init(value: 11_250, leaders: ["A", "B"]))
    #expect(price.below == nil)
    #expect(price.above.flatMap { price.change(to: $0) } == Rational(1, 8))
  }

  /// Fields that nobody wants to meet.
  static let hostile: [(name: String, offers: [Candidate])] = [
    ("one offer", [ScoreVector.offer("A", 5, 10)]),
    ("no points at all", (0..<4).map { Candidate(bidder: "b\($0)", performance: 0, price: Money(cents: 100 + $0)) }),
    ("equal offers", (0..<4).map { Candidate(bidder: "b\($0)", performance: 7, price: Money(cents: 900)) }),
    (
      "one cent and ten thousand million euros",
      [
        Candidate(bidder: "cheap", performance: 1, price: Money(cents: 1)),
        Candidate(bidder: "dear", performance: 100, price: Money(cents: 1_000_000_000_000)),
        Candidate(bidder: "middle", performance: 50, price: Money(cents: 5_000)),
      ]
    ),
    (
      "prices at the end of the numbers",
      [
        Candidate(bidder: "a", performance: 9, price: Money(cents: Int.max)),
        Candidate(bidder: "b", performance: 8, price: Money(cents: Int.max - 1)),
      ]
    ),
  ]

  @Test(arguments: hostile.map(\.name), LaboratorySample.formulas)
  func `every method survives every field, and all offers have their place`(
    name: String,
    formula: ScoringFormula
  ) throws {
    let offers = try #require(Self.hostile.first { $0.name == name }?.offers)
    for rounding in [ScoringTerms.Rounding.none, .decimals(2)] {
      let study = Sample.laboratory(formula, offers, rounding: rounding, tie: .lowestPrice)
        .study(.offers, within: Self.range(0...100, cents: 1...1_000_000_000_000))
      #expect(study.columns.allSatisfy { $0.places.count == offers.count })
      #expect(study.removals.count == offers.count)
      #expect(study.prices.count == offers.count)
      if name == "equal offers" || name == "one offer" { #expect(study.further.answer == .impossible) }
    }
  }

  @Test func `of many offers the pairs and the turns are left out, and nothing else`() {
    var random = Seeded(5)
    let offers = Sample.offers(150, most: 100, cents: 20_000, &random)
    let study = Sample.laboratory(.mean(ScoreVector.percent(50)), offers)
      .study(.offers, within: Self.range(0...100, cents: 1...20_000))
    #expect(!study.hasTurns)
    #expect(study.prices.isEmpty)
    #expect(study.removals.count == 150)
    #expect(study.removals.allSatisfy { $0.changes.isEmpty || (!$0.isComplete && $0.changes.count == 1) })
    #expect(study.columns.allSatisfy { $0.places.count == 150 })
  }

  @Test func `criteria that neither by weight nor by points change who leads are named`() throws {
    let offers = [
      ScoringStudy.Offer(
        candidate: Candidate(bidder: "A", performance: 90, price: Money(cents: 100)),
        points: ["big": 9, "none": 0]
      ),
      ScoringStudy.Offer(
        candidate: Candidate(bidder: "B", performance: 10, price: Money(cents: 100)),
        points: ["big": 1, "none": 0]
      ),
    ]
    let study = try #require(
      ScoringStudy(
        offers,
        criteria: [
          .init(requirement: "big", weight: 10, levels: [0, 1, 9]), .init(requirement: "none", weight: 1, levels: [0]),
        ],
        terms: ScoreVector.terms(.simpleQuotient, .none),
        highestPerformance: 90
      )
    ).study(.offers, within: Self.range(0...100, cents: 1...200))
    #expect(study.idleCriteria == ["none"])
  }
}
