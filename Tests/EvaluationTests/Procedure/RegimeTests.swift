import Evaluation
import Procurement
import Testing

/// Facts 2.2: which law rules, on the first and on the last day of each line.
@Suite struct RegimeTests {
  @Test(arguments: [
    ("2013-03-14", "vol-a-1-saxony-2013", "vol-a-eg-2009"), ("2015-06-15", "vol-a-1-saxony-2013", "vol-a-eg-2009"),
    ("2016-04-17", "vol-a-1-saxony-2013", "vol-a-eg-2009"), ("2016-04-18", "vol-a-1-saxony-2013", "vgv-2016"),
    ("2026-06-30", "vol-a-1-saxony-2013", "vgv-2016"), ("2026-07-01", "vol-a-1-saxony-2013", "vgv-2016"),
    ("2027-12-31", "vol-a-1-saxony-2013", "vgv-2016"),
  ])
  func `a day and a side of the threshold name the regime`(day: String, below: String, above: String) throws {
    #expect(try ProcedureSample(on: day, cents: 1_200_000).regime == below)
    #expect(try ProcedureSample(on: day, cents: 24_000_000).regime == above)
  }

  @Test(arguments: [
    ("2015-06-15", 1_200_000, Confidence.verified), ("2025-12-31", 1_200_000, .verified),
    ("2026-01-01", 1_200_000, .partly), ("2026-06-30", 24_000_000, .verified), ("2026-07-01", 24_000_000, .partly),
  ])
  func `what only a secondary source says of 2026 is to be confirmed`(
    day: String,
    cents: Int,
    expected: Confidence
  ) throws {
    #expect(try ProcedureSample(on: day, cents: cents).note.regime.rule?.standing.confidence == expected)
  }

  @Test func `the UVgO is named nowhere in the law of Saxony`() throws {
    let law = try ProcedureSample.shipped()
    let texts = law.regimeRules.map(\.text) + law.procedures.map(\.title) + law.duties.map(\.text)
    for text in texts { #expect(!text.german.plain.contains("UVgO")) }
  }

  @Test func `before the Saxon act, and in another Land, no regime is claimed`() throws {
    #expect(try ProcedureSample(on: "2013-03-13", cents: 1_200_000).regime == nil)
    var other = try ProcedureSample(on: "2015-06-15", cents: 1_200_000)
    other.award.tender.authority.region = "DE212"
    #expect(other.regime == nil)
    #expect(other.note.findings.map(\.code).contains("TD101"))
  }

  // Facts 0.7 and 2.2: CPV codes of 2015 in Annex 1 part A, of 2016 outside of Annex XIV.
  @Test(arguments: [
    ("2015-06-15", "64216120", "part-a-5"), ("2015-06-15", "64200000", "part-a-5"),
    ("2015-06-15", "64228200", "part-a-5"), ("2015-06-15", "64228201", nil),
    ("2015-06-15", "64199999", nil), ("2015-06-15", "72000000", "part-a-7"), ("2015-06-15", "72412000", "part-a-7"),
    ("2015-06-15", "72920000", "part-a-7"), ("2016-04-18", "64216120", "electronic-messages"),
    ("2016-04-18", "64000000", "annex-xiv-post"), ("2016-04-18", "64100000", "annex-xiv-post"),
    ("2016-04-18", "64110000", "annex-xiv-post"), ("2016-04-18", "64116000", "annex-xiv-post"),
    ("2016-04-18", "64122000", "annex-xiv-post"), ("2016-04-18", "64121000", nil), ("2016-04-18", "64116001", nil),
  ])
  func `a code belongs to a class of its day`(day: String, code: String, expected: String?) throws {
    let day = try #require(CalendarDay(iso: day))
    #expect(try ProcedureSample.shipped().subjectClass(of: code, on: day)?.id == expected)
  }

  @Test func `De-Mail is measured by 216 000 euros, postal services by 750 000`() throws {
    var sample = try ProcedureSample(on: "2026-03-02", cents: 21_600_000)
    #expect(sample.note.regime.scope == .subCentral)
    #expect(sample.note.regime.reach == .aboveThreshold)
    sample.award.tender.subject.codes = ["64110000", "64216120"]
    #expect(sample.note.regime.scope == .special)
    #expect(sample.note.regime.reach == .belowThreshold)
  }

  @Test func `the planned Saxon reform is announced, not applied`() throws {
    // 30,000 euros: above the limit of 25,000 that is in force, below the planned one of 102,000.
    let sample = try ProcedureSample(on: "2027-01-11", cents: 3_000_000)
    #expect(sample.state(.negotiatedWithoutCall) == .conditional)
    #expect(sample.note.outlooks.map(\.title.german.plain) == ["Geplante Neufassung des sächsischen Vergaberechts"])
    #expect(try ProcedureSample(on: "2015-06-15", cents: 3_000_000).note.outlooks == [])
  }
}
