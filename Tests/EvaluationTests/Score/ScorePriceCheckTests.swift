import Evaluation
import Procurement
import Testing

@Suite struct ScorePriceCheckTests {
  private static let place = SourceLocation(file: "law.xml", line: 1)
  /// Saxony below the threshold: more than 10 % to either side.
  private static let saxon = PriceGapTrigger(
    percent: 10,
    neighbours: .both,
    reach: .over,
    confidence: .partly,
    location: place
  )
  /// The orientation elsewhere: 20 % to the next higher offer.
  private static let usual = PriceGapTrigger(
    percent: 20,
    neighbours: .higher,
    reach: .from,
    confidence: .verified,
    location: place
  )

  private static func asked(_ prices: [String], _ trigger: PriceGapTrigger) -> [String] {
    var sample = ScoreSample.both()
    for (number, price) in prices.enumerated() { sample.offer("b\(number)", price: price) }
    return PriceCheck.gaps(among: sample.assessments, triggers: [trigger]).filter(\.asks).map(\.bidder)
  }

  @Test func `distances are measured by the neighbour's price`() {
    var sample = ScoreSample.both()
    for (bidder, price) in [("a", "100"), ("b", "125"), ("c", "80")] { sample.offer(bidder, price: price) }
    let gaps = PriceCheck.gaps(among: sample.assessments, triggers: [])
    // 80 to 100: 20/100. 100 to 80: 20/80; to 125: 25/125. 125 to 100: 25/100.
    #expect(gaps.map(\.bidder) == ["c", "a", "b"])
    #expect(gaps.map { $0.higher?.distance } == [Rational(1, 5), Rational(1, 5), nil])
    #expect(gaps.map { $0.lower?.distance } == [nil, Rational(1, 4), Rational(1, 4)])
    #expect(gaps.allSatisfy { !$0.asks })
  }

  @Test func `in Saxony exactly 10 percent is not yet more than 10 percent, on either side`() {
    // 90 lies 10/100 below 100; 100 lies 10/90 above 90, which is more.
    #expect(Self.asked(["90", "100"], Self.saxon) == ["b1"])
    #expect(Self.asked(["100", "110"], Self.saxon) == [])
    #expect(Self.asked(["100", "110.01"], Self.saxon) == ["b1"])
    #expect(Self.asked(["89.99", "100"], Self.saxon) == ["b0", "b1"])
  }

  @Test func `the orientation of 20 percent looks at the next higher offer alone and begins at 20 percent`() {
    #expect(Self.asked(["80", "100"], Self.usual) == ["b0"])
    #expect(Self.asked(["80.01", "100"], Self.usual) == [])
  }

  @Test func `offers at the same price look past each other; excluded ones and those without price do not count`() {
    #expect(Self.asked(["80", "80", "100"], Self.usual) == ["b0", "b1"])
    var sample = ScoreSample.both()
    sample.offer("a", price: "80")
    sample.offer("b", price: "100", admission: .excluded)
    sample.offer("c", price: nil)
    #expect(PriceCheck.gaps(among: sample.assessments, triggers: [Self.usual]).map(\.bidder) == ["a"])
    #expect(PriceCheck.gaps(among: sample.assessments, triggers: [Self.usual]).allSatisfy { !$0.asks })
  }
}
