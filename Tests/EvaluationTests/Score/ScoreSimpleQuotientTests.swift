import Evaluation
import Procurement
import TestSupport
import Testing

@Suite struct ScoreSimpleQuotientTests {
  /// Test vector TV-1: performance in gigabytes, price in euros.
  private static let vector = [
    Candidate(bidder: "A", performance: 30, price: Money(cents: 40_000)),
    Candidate(bidder: "B", performance: 20, price: Money(cents: 30_000)),
    Candidate(bidder: "C1", performance: 25, price: Money(cents: 45_000)),
    Candidate(bidder: "C2", performance: 15, price: Money(cents: 35_000)),
  ]

  @Test func `the published example gives 0.075, 0.0667, 0.0556 and 0.0429`() {
    let indices = SimpleQuotient.indices(for: Self.vector, terms: ResolveSample.tender.scoring)
    #expect(indices == [Rational(3, 40), Rational(1, 15), Rational(1, 18), Rational(3, 70)])
  }

  @Test func `scaled to three digits the published example gives 750, 667, 556 and 429`() {
    let exact = SimpleQuotient.indices(for: Self.vector, terms: ResolveSample.tender.scoring).compactMap(\.self)
    let announced = ScoringTerms.Rounding.scaled(digits: 3).announced(exact)
    // 0.075 x 10 000 = 750; 666.67, 555.56 and 428.57 are rounded.
    #expect(announced == [750, 667, 556, 429].map { Rational($0) })
  }

  @Test func `four offers around one hundred thousand euros give 900, 924, 907 and 875`() {
    let offers = [(900, 100_000), (850, 92_000), (980, 108_000), (700, 80_000)]
    let candidates = offers.map { Candidate(bidder: "x", performance: $0.0, price: Money(cents: $0.1 * 100)) }
    let exact = SimpleQuotient.indices(for: candidates, terms: ResolveSample.tender.scoring).compactMap(\.self)
    #expect(ScoringTerms.Rounding.scaled(digits: 3).announced(exact) == [900, 924, 907, 875].map { Rational($0) })
  }

  @Test(arguments: [0, -1, -40_000]) func `a price of zero or less has no index`(cents: Int) {
    let candidate = Candidate(bidder: "A", performance: 30, price: Money(cents: cents))
    #expect(SimpleQuotient.indices(for: [candidate], terms: ResolveSample.tender.scoring) == [nil])
  }

  @Test func `an offer without performance has the index 0`() {
    let candidate = Candidate(bidder: "A", performance: 0, price: Money(cents: 1))
    #expect(SimpleQuotient.indices(for: [candidate], terms: ResolveSample.tender.scoring) == [Rational(0)])
  }

  @Test(arguments: 1...100) func `leaving out an offer never changes the order of the others`(seed: Int) {
    var random = Seeded(UInt64(seed))
    var sample = ScoreSample.single { $0.rounding = .none }
    for number in 0..<6 {
      let euros = 1 + random.below(20)
      sample.offer("b\(number)", points: random.pick([0, 10]), price: "\(euros).\(10 + random.below(90))")
    }
    let order = sample.ranking.offers.map(\.bidder)
    for gone in order {
      var rest = sample
      rest.assessments.removeAll { $0.bidder?.id == gone }
      #expect(rest.ranking.offers.map(\.bidder) == order.filter { $0 != gone })
    }
  }

  @Test func `the methods are sorted by id and found by it`() {
    #expect(ScoringMethods.ids == ScoringMethods.ids.sorted())
    #expect(ScoringMethods.method("simple-quotient") != nil)
    #expect(ScoringMethods.method("median") == nil)
  }
}
