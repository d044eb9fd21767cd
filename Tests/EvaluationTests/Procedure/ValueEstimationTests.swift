import Evaluation
import Procurement
import Testing

/// Facts 2.4: what a contract is worth.
@Suite struct ValueEstimationTests {
  struct Example: Sendable, CustomStringConvertible {
    var description: String
    var items: [EstimateItem]
    var euros: Rational
  }

  static let examples = [
    Example(description: "open-ended, 5,000 a month: 48 × 5,000", items: [.monthly(500_000)], euros: Rational(240_000)),
    Example(description: "open-ended, 4,500 a month: 48 × 4,500", items: [.monthly(450_000)], euros: Rational(216_000)),
    Example(
      description: "open-ended, 4,312.50 a month: 48 × 4,312.50",
      items: [.monthly(431_250)],
      euros: Rational(207_000)
    ),
    Example(description: "48 months: the whole term", items: [.monthly(500_000, term: 48)], euros: Rational(240_000)),
    Example(description: "47 months: the whole term", items: [.monthly(500_000, term: 47)], euros: Rational(235_000)),
    Example(description: "49 months: 48 count", items: [.monthly(500_000, term: 49)], euros: Rational(240_000)),
    Example(description: "120 months: 48 count", items: [.monthly(500_000, term: 120)], euros: Rational(240_000)),
    Example(description: "1 month", items: [.monthly(500_000, term: 1)], euros: Rational(5_000)),
    // 3,000 a year over 48 months are four years.
    Example(description: "3,000 a year, four years", items: [.yearly(300_000, term: 48)], euros: Rational(12_000)),
    // 1,000 a year are 83 1/3 a month; seven months are 583 1/3.
    Example(description: "1,000 a year, seven months", items: [.yearly(100_000, term: 7)], euros: Rational(1750, 3)),
    Example(
      description: "24 months, extended twice by 12: all 48",
      items: [.monthly(500_000, term: 24, extensions: [.init(months: 12, times: 2)])],
      euros: Rational(240_000)
    ),
    Example(
      description: "24 months, extended once by 12: 36",
      items: [.monthly(500_000, term: 24, extensions: [.init(months: 12)])],
      euros: Rational(180_000)
    ),
    Example(
      description: "36 months, extended by 24: 60, of which 48 count",
      items: [.monthly(500_000, term: 36, extensions: [.init(months: 24)])],
      euros: Rational(240_000)
    ),
    Example(
      description: "an option counts: 12,000 and 3,000",
      items: [.yearly(300_000, term: 48), .once(300_000, isOption: true)],
      euros: Rational(15_000)
    ),
    Example(
      description: "a framework: all 40 planned calls of 750",
      items: [.calls(40, of: 75_000)],
      euros: Rational(30_000)
    ),
    Example(
      description: "lots: 150,000 and 70,000",
      items: [.once(15_000_000, lot: "1"), .once(7_000_000, lot: "2")],
      euros: Rational(220_000)
    ),
    // 48 × 1,000 + 12,500 + 10 × 250 = 48,000 + 12,500 + 2,500.
    Example(
      description: "fee, set-up and calls together",
      items: [.monthly(100_000), .once(1_250_000), .calls(10, of: 25_000)],
      euros: Rational(63_000)
    ),
  ]

  @Test(arguments: examples, ["2015-06-15", "2026-03-02"])
  func `the value is added up by the rule of the day`(example: Example, day: String) throws {
    #expect(try ProcedureSample(on: day, example.items).note.value?.most == example.euros)
  }

  // 216,000 / 48 = 4,500; 207,000 / 48 = 4,312.50.
  @Test(arguments: [("2015-06-15", 431_250), ("2026-03-02", 450_000), ("2026-07-01", 450_000)])
  func `so much a month and no less trips the threshold of an open-ended service`(day: String, cents: Int) throws {
    #expect(try ProcedureSample(on: day, [.monthly(cents)]).note.regime.reach == .aboveThreshold)
    #expect(try ProcedureSample(on: day, [.monthly(cents - 1)]).note.regime.reach == .belowThreshold)
  }

  @Test(arguments: [("2015-06-15", "vol-a-eg-2009"), ("2026-03-02", "vgv-2016")])
  func `a gateway at 5,000 euros a month lies above the threshold in 2015 and in 2026`(
    day: String,
    regime: String
  ) throws {
    let sample = try ProcedureSample(on: day, [.monthly(500_000)])
    #expect(sample.regime == regime)
    #expect(sample.note.recommended?.procedure.kind == .open)
  }

  @Test(arguments: ["2015-06-15", "2026-03-02", "2027-01-11"])
  func `2,000 to 3,000 euros a year over four years lie below, and the Freihändige Vergabe is the one to take`(
    day: String
  ) throws {
    var service = EstimateItem.yearly(300_000, term: 48)
    service.least = Money(cents: 200_000)
    let note = try ProcedureSample(on: day, [service], kind: .negotiatedWithoutCall).note
    #expect(note.value?.least == Rational(8_000))
    #expect(note.value?.most == Rational(12_000))
    #expect(note.regime.rule?.regime == "vol-a-1-saxony-2013")
    #expect(note.choice.verdict == .recommended)
    #expect(note.recommended?.grounds.first?.ground.id == "saechsvergabeg-4-1")
  }

  // 20 percent of 400,000 are 80,000.
  @Test(arguments: [(7_999_999, true), (8_000_000, false)])
  func `a lot below 80,000 euros may leave the regime`(cents: Int, isSmall: Bool) throws {
    let rest = 40_000_000 - cents
    let value = try ProcedureSample(on: "2026-03-02", [.once(cents, lot: "1"), .once(rest, lot: "2")]).note.value
    #expect(value?.lots.map(\.isSmall) == [isSmall, false])
    #expect(value?.smallLots == (isSmall ? Rational(cents, 100) : Rational(0)))
    #expect(value?.smallLotsLimit == Rational(80_000))
  }

  @Test(arguments: [
    (Valuation.Topic.unlimited, "vgv-2001 3 4 2", "vgv-2016 3 11 2"), (.options, "vgv-2001 3 1", "vgv-2016 3 1"),
    (.frameworks, "vgv-2001 3 6", "vgv-2016 3 4"), (.lots, "vgv-2001 2 7", "vgv-2016 3 7"),
    (.smallLots, "vgv-2001 2 7", "vgv-2016 3 9"), (.splitting, "vgv-2001 3 2", "vgv-2016 3 2"),
    (.day, "vgv-2001 3 9", "vgv-2016 3 3"),
  ])
  func `each rule names its place in the law of the day`(topic: Valuation.Topic, old: String, new: String) throws {
    for (iso, expected) in [("2016-04-17", old), ("2016-04-18", new)] {
      let valuation = try ProcedureSample.shipped().valuation(on: try #require(CalendarDay(iso: iso)))
      let places = valuation?.rule(topic)?.citations.map { ([$0.norm] + $0.path.map(\.text)).joined(separator: " ") }
      #expect(places == [expected])
    }
  }
}
