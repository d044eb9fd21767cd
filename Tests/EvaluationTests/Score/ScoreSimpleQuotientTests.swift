import Evaluation
import Procurement
import TestSupport
import Testing

@Suite struct ScoreSimpleQuotientTests {
  @Test(arguments: [0, -1, -40_000]) func `a price of zero or less keeps an offer from a rank`(cents: Int) {
    var sample = ScoreSample.single { $0.rounding = .none }
    sample.offer("a", price: Money(cents: cents).description)
    #expect(sample.ranks == [])
    #expect(sample.unranked == ["a priceMissing"])
  }

  @Test func `an offer without performance has the index 0`() {
    let candidate = Candidate(bidder: "A", performance: 0, price: Money(cents: 1))
    #expect(SimpleQuotient().index(of: candidate, against: .none) == ScoreIndex(Rational(0)))
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
}
