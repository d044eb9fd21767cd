import Evaluation
import Procurement
import Testing

/// Facts 2.1, row by row: from the first day of a period to its last.
@Suite struct ThresholdTests {
  /// Two years, and the amounts in euros: central, sub-central, works, sector, special; nil where there is none.
  struct Row: Sendable, CustomStringConvertible {
    var years: ClosedRange<Int>
    var euros: [Int?]

    var description: String { "\(years.lowerBound)" }
  }

  static let rows = [
    Row(years: 2012...2013, euros: [130_000, 200_000, 5_000_000, 400_000, nil]),
    Row(years: 2014...2015, euros: [134_000, 207_000, 5_186_000, 414_000, nil]),
    Row(years: 2016...2017, euros: [135_000, 209_000, 5_225_000, 418_000, 750_000]),
    Row(years: 2018...2019, euros: [144_000, 221_000, 5_548_000, 443_000, 750_000]),
    Row(years: 2020...2021, euros: [139_000, 214_000, 5_350_000, 428_000, 750_000]),
    Row(years: 2022...2023, euros: [140_000, 215_000, 5_382_000, 431_000, 750_000]),
    Row(years: 2024...2025, euros: [143_000, 221_000, 5_538_000, 443_000, 750_000]),
    Row(years: 2026...2027, euros: [140_000, 216_000, 5_404_000, 432_000, 750_000]),
  ]

  private static let scopes: [Threshold.Scope] = [.central, .subCentral, .works, .sector, .special]

  @Test(arguments: rows) func `a row holds from the first of January to the last of December`(row: Row) throws {
    let law = try ProcedureSample.shipped()
    for (scope, euros) in zip(Self.scopes, row.euros) {
      // Special services have a threshold of their own with the law of 18 April 2016.
      let first = scope == .special && row.years.contains(2016) ? "2016-04-18" : "\(row.years.lowerBound)-01-01"
      for iso in [first, "\(row.years.upperBound)-12-31"] {
        let day = try #require(CalendarDay(iso: iso))
        #expect(law.threshold(scope, on: day)?.amount == euros.map { Money(cents: $0 * 100) }, "\(scope) \(iso)")
      }
    }
  }

  @Test func `only one row holds on any day`() throws {
    let law = try ProcedureSample.shipped()
    for threshold in law.thresholds {
      let others = law.thresholds.filter {
        $0.scope == threshold.scope && $0.standing.contains(threshold.standing.from)
      }
      #expect(others.count == 1, "\(threshold.scope) \(threshold.standing.from)")
    }
  }

  @Test(arguments: ["2011-12-31", "2028-01-01"]) func `outside of the table nothing is claimed`(iso: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    for scope in Threshold.Scope.allCases { #expect(try ProcedureSample.shipped().threshold(scope, on: day) == nil) }
  }

  @Test func `special services had no threshold before the law of 2016, of sector buyers it is told for 2026`() throws {
    let law = try ProcedureSample.shipped()
    let days = try ["2016-04-17", "2025-12-31", "2026-01-01"].map { try #require(CalendarDay(iso: $0)) }
    #expect(law.threshold(.special, on: days[0]) == nil)
    #expect(law.threshold(.specialSector, on: days[1]) == nil)
    #expect(law.threshold(.specialSector, on: days[2])?.amount == Money(cents: 100_000_000))
  }

  @Test func `the two figures of 2014 that nobody read are marked, all others are verified`() throws {
    for threshold in try ProcedureSample.shipped().thresholds {
      let isRead = threshold.standing.from.year != 2014 || [.subCentral, .works].contains(threshold.scope)
      #expect(threshold.standing.confidence == (isRead ? .verified : .inferred), "\(threshold.location)")
    }
  }

  // Facts 2.1: reached or exceeded, in both laws.
  @Test(arguments: [
    ("2013-03-14", 200_000), ("2013-12-31", 200_000), ("2014-01-01", 207_000), ("2015-12-31", 207_000),
    ("2016-01-01", 209_000), ("2016-04-17", 209_000), ("2016-04-18", 209_000), ("2017-12-31", 209_000),
    ("2018-01-01", 221_000), ("2019-12-31", 221_000), ("2020-01-01", 214_000), ("2021-12-31", 214_000),
    ("2022-01-01", 215_000), ("2023-12-31", 215_000), ("2024-01-01", 221_000), ("2025-12-31", 221_000),
    ("2026-01-01", 216_000), ("2026-06-30", 216_000), ("2026-07-01", 216_000), ("2027-12-31", 216_000),
  ])
  func `a value that reaches the threshold of Dresden lies above, one cent less below`(day: String, euros: Int) throws {
    #expect(try ProcedureSample(on: day, cents: euros * 100).note.regime.reach == .aboveThreshold)
    #expect(try ProcedureSample(on: day, cents: euros * 100 - 1).note.regime.reach == .belowThreshold)
  }

  @Test func `central authorities are measured by their own column`() throws {
    var sample = try ProcedureSample(on: "2026-03-02", cents: 14_000_000)
    #expect(sample.note.regime.reach == .belowThreshold)
    sample.award.tender.authority.level = .central
    #expect(sample.note.regime.reach == .aboveThreshold)
    #expect(sample.note.regime.threshold?.amount == Money(cents: 14_000_000))
  }
}
