import Evaluation
import Procurement
import TestSupport
import Testing

@Suite struct BreakEvenTests {
  private typealias Sample = LaboratorySample

  private static let two = [ScoreVector.offer("A", 900, 100_000), ScoreVector.offer("B", 850, 92_000)]

  @Test func `the price at which the second leads, and at which the first no longer does, is exact to the cent`() throws
  {
    let laboratory = Sample.laboratory(.simpleQuotient, Self.two, tie: .lowestPrice)
    // B leads with 850 : 92 000. A leads from 900 : P > 850 : 92 000, P < 97 411.7647…; B no longer from
    // 850 : P < 900 : 100 000, P > 94 444.4444…
    let dearer = try #require(laboratory.priceTurn(of: "A"))
    #expect(dearer.below == .init(value: 9_741_176, leaders: ["A"]))
    #expect(dearer.above == nil)
    let cheaper = try #require(laboratory.priceTurn(of: "B"))
    #expect(cheaper.above == .init(value: 9_444_445, leaders: ["A"]))
    #expect(cheaper.nearest?.value == 9_444_445)
    #expect(laboratory.priceTurn(of: "nobody") == nil)
  }

  private static func weighted(_ formula: ScoringFormula) -> ScoringStudy? {
    // L = 3 · quality + 2 · service: A 3 · 10 + 2 · 4 = 38, B 3 · 6 + 2 · 8 = 34; both cost 100.
    func offer(_ bidder: String, _ quality: Int, _ service: Int) -> ScoringStudy.Offer {
      ScoringStudy.Offer(
        candidate: ScoreVector.offer(bidder, 3 * quality + 2 * service, 100),
        points: ["R-Q": quality, "R-S": service]
      )
    }
    return ScoringStudy(
      [offer("A", 10, 4), offer("B", 6, 8)],
      criteria: [
        .init(requirement: "R-Q", weight: 3, levels: [0, 2, 4, 6, 8, 10]),
        .init(requirement: "R-S", weight: 2, levels: [0, 4, 8]),
      ],
      terms: ScoreVector.terms(formula),
      highestPerformance: 50
    )
  }

  @Test(arguments: [ScoringFormula.simpleQuotient, .median(ScoreVector.percent(50)), .mean(ScoreVector.percent(10))])
  func `the weight at which another leads is exact, ties included`(formula: ScoringFormula) throws {
    let laboratory = try #require(Self.weighted(formula))
    // With weight w of quality: A 10 w + 8, B 6 w + 16; equal at w = 2. With v of service: A 30 + 4 v, B 18 + 8 v; at v = 3.
    #expect(laboratory.weightTurn(of: "R-Q")?.below == .init(value: 2, leaders: ["A", "B"]))
    #expect(laboratory.weightTurn(of: "R-Q")?.above == nil)
    #expect(laboratory.weightTurn(of: "R-S")?.above == .init(value: 3, leaders: ["A", "B"]))
    #expect(laboratory.weightTurn(of: "R-X") == nil)
  }

  @Test func `the announced level at which another leads is found`() throws {
    let laboratory = try #require(Self.weighted(.simpleQuotient))
    // A leads by 4: two points of quality less are 6, one level of service less are 8.
    #expect(laboratory.pointsTurn(of: "A", for: "R-Q")?.below == .init(value: 8, leaders: ["B"]))
    #expect(laboratory.pointsTurn(of: "A", for: "R-S")?.below == .init(value: 0, leaders: ["B"]))
    #expect(laboratory.pointsTurn(of: "B", for: "R-Q")?.above == .init(value: 8, leaders: ["B"]))
    #expect(laboratory.pointsTurn(of: "B", for: "R-S")?.above == nil)
    #expect(laboratory.pointsTurn(of: "B", for: "R-S")?.nearest == nil)
  }

  /// Every value is tried, in the slow way.
  @Test(arguments: Sample.formulas) func `no smaller change of a price changes who leads`(formula: ScoringFormula)
    throws
  {
    var random = Seeded(31)
    for _ in 0..<6 {
      let offers = Sample.offers(2 + random.below(4), most: 12, cents: 30, &random)
      let tie = random.pick(ScoringTerms.TieRule.allCases) ?? .lot
      let laboratory = Sample.laboratory(formula, offers, tie: tie)
      let own = offers[random.below(offers.count)]
      let turn = try #require(laboratory.priceTurn(of: own.bidder))
      let others = offers.filter { $0.bidder != own.bidder }
      let most = (offers.map(\.price.cents).max() ?? 1) * 10
      func changes(_ cents: Int) -> Bool {
        let changed = Candidate(bidder: own.bidder, performance: own.performance, price: Money(cents: cents))
        return laboratory.scorer.leaders(of: others + [changed]) != laboratory.leaders
      }
      let text = "\(formula) \(offers) \(own.bidder)"
      #expect(turn.above?.value == (own.price.cents...most).first(where: changes), "\(text)")
      #expect(turn.below?.value == (1...own.price.cents).last(where: changes), "\(text)")
    }
  }

  @Test(arguments: Sample.formulas) func `no smaller change of a weight changes who leads`(formula: ScoringFormula)
    throws
  {
    var random = Seeded(37)
    for _ in 0..<6 {
      let weights = [1 + random.below(9), 1 + random.below(9)]
      let offers = (0..<(2 + random.below(4))).map { number in
        let points = [random.below(11), random.below(11)]
        return ScoringStudy.Offer(
          candidate: Candidate(
            bidder: "b\(number)",
            performance: weights[0] * points[0] + weights[1] * points[1],
            price: Money(cents: 1 + random.below(30))
          ),
          points: ["R-A": points[0], "R-B": points[1]]
        )
      }
      let criteria = zip(["R-A", "R-B"], weights).map {
        ScoringStudy.Criterion(requirement: $0, weight: $1, levels: Array(0...10))
      }
      let most = weights.reduce(0, +) * 10
      let terms = ScoreVector.terms(formula)
      let laboratory = try #require(ScoringStudy(offers, criteria: criteria, terms: terms, highestPerformance: most))
      let turn = try #require(laboratory.weightTurn(of: "R-A"))
      func changes(_ weight: Int) -> Bool {
        let changed = offers.map { offer in
          Candidate(
            bidder: offer.candidate.bidder,
            performance: offer.candidate.performance + (weight - weights[0]) * (offer.points["R-A"] ?? 0),
            price: offer.candidate.price
          )
        }
        let scorer = Scorer(terms, highestPerformance: max(1, most + (weight - weights[0]) * 10))
        return scorer?.leaders(of: changed) != laboratory.leaders
      }
      let text = "\(formula) \(offers)"
      #expect(turn.above?.value == (weights[0]...weights[0] * 100).first(where: changes), "\(text)")
      #expect(turn.below?.value == (0...weights[0]).last(where: changes), "\(text)")
    }
  }
}
