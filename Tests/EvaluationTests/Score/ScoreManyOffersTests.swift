import Evaluation
import Procurement
import Testing

@Suite struct ScoreManyOffersTests {
  @Test func `a thousand offers are ranked by price where all perform alike, ten at a time sharing a rank`() {
    var sample = ScoreSample.single { $0.rounding = .none }
    for number in 0..<1000 { sample.offer("b\(number)", price: "\(100 + number / 10)") }
    let offers = sample.ranking.offers
    #expect(offers.map(\.rank) == (0..<1000).map { $0 / 10 * 10 + 1 })
    #expect(offers.map(\.price.cents) == (0..<1000).map { 10_000 + $0 / 10 * 100 })
  }
}
