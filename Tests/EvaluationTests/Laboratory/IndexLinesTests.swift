import Evaluation
import Procurement
import Testing

@Suite struct IndexLinesTests {
  @Test func `on the line of the simple quotient performance grows with the price`() throws {
    // One criterion of weight 1 and at most 10 points. The offer has L = 5 at 100 euros: Z = 0.05 for each euro. At
    // 60, 80 and 100 euros an offer needs 3, 4 and 5 points; at 140 it needs 7.
    var sample = ScoreSample.single { $0.rounding = .none }
    sample.resolve.requirement("R-B2") { requirement in
      requirement.levels = [0, 5, 10].map { points in
        var level = requirement.levels[0]
        level.points = points
        return level
      }
    }
    sample.offer("a", points: 5, price: "100")
    let lines = try #require(IndexLines(sample.specification)).lines(
      through: sample.ranking.offers,
      over: Money(cents: 60_00)...Money(cents: 140_00),
      steps: 4
    )
    #expect(lines.map(\.bidder) == ["a"])
    #expect(lines[0].points.map(\.performance) == [3, 4, 5, 6, 7])
    #expect(lines[0].points.map(\.price.cents) == [6000, 8000, 10_000, 12_000, 14_000])
  }

  @Test func `where even all points would not do, the line ends`() throws {
    var sample = ScoreSample.single { $0.rounding = .none }
    sample.offer("a", points: 10, price: "100")
    let lines = try #require(IndexLines(sample.specification)).lines(
      through: sample.ranking.offers,
      over: Money(cents: 50_00)...Money(cents: 150_00),
      steps: 2
    )
    #expect(lines[0].points.map(\.performance) == [5, 10])
  }
}
