import Evaluation
import Procurement
import Testing

/// Facts 2.3, 2.7 and 2.8: what must be told, published, reported and recorded.
@Suite struct DutyTests {
  struct Row: Sendable, CustomStringConvertible {
    var duty: String
    var day = "2015-06-15"
    var cents = 6_000_000
    var kind = ProcedureKind.open
    /// Nil where the duty is not known on the day.
    var applies: Bool?
    var place: String?
    var confidence = Confidence.verified

    var description: String { "\(duty) \(day) \(cents) \(kind.rawValue)" }
  }

  /// Facts 2.3, in their order; 60,000 euros where the value does not matter.
  static let saxony = [
    Row(duty: "saxony-proofs", applies: true, place: "saechsvergabeg-2013 3"),
    Row(duty: "saxony-stages", applies: true, place: "saechsvergabeg-2013 5 1", confidence: .partly),
    Row(duty: "saxony-price-gap", applies: true, place: "saechsvergabeg-2013 5 2", confidence: .partly),
    Row(duty: "saxony-subcontracting", applies: true, place: "saechsvergabeg-2013 6 1"),
    Row(duty: "saxony-information", cents: 5_000_000, applies: false, place: "saechsvergabeg-2013 8 1, 3"),
    Row(duty: "saxony-information", cents: 5_000_001, applies: true, place: "saechsvergabeg-2013 8 1, 3"),
    Row(duty: "saxony-complaint", cents: 5_000_000, applies: false, confidence: .partly),
    Row(duty: "saxony-complaint", cents: 5_000_001, applies: true, confidence: .partly),
    Row(duty: "saxony-information", day: "2027-01-11", cents: 5_000_001, applies: true),
    Row(duty: "saxony-lots", applies: true, place: "vol-a-2009 2 2", confidence: .inferred),
    Row(duty: "vol-a-20", applies: true, place: "vol-a-2009 20", confidence: .inferred),
  ]

  /// Facts 2.7, in their order.
  static let information = [
    Row(duty: "gwb-101a", cents: 24_000_000, applies: true, place: "gwb 101a"),
    Row(duty: "gwb-101a", day: "2016-04-18", cents: 24_000_000),
    Row(duty: "gwb-134", day: "2016-04-18", cents: 24_000_000, applies: true, place: "gwb 134"),
    Row(duty: "gwb-134", cents: 24_000_000),
    Row(duty: "gwb-107", cents: 24_000_000, applies: true, place: "gwb 107 3"),
    Row(duty: "gwb-160", day: "2026-03-02", cents: 24_000_000, applies: true, place: "gwb 160 3"),
    Row(duty: "eg-22", cents: 24_000_000, applies: true, place: "vol-a-eg-2009 22", confidence: .inferred),
    Row(duty: "vgv-62", day: "2026-03-02", cents: 24_000_000, applies: true, place: "vgv-2016 62 2"),
    Row(duty: "eg-23", cents: 24_000_000, applies: true, place: "vol-a-eg-2009 23", confidence: .inferred),
    Row(duty: "vgv-39", day: "2026-03-02", cents: 24_000_000, applies: true, place: "vgv-2016 39 1"),
    Row(duty: "vol-a-19-request", applies: true, place: "vol-a-2009 19", confidence: .inferred),
    // Without a call for competition, over 25,000 euros.
    Row(duty: "vol-a-19-2", cents: 2_500_000, kind: .negotiatedWithoutCall, applies: false, confidence: .partly),
    Row(duty: "vol-a-19-2", cents: 2_500_001, kind: .negotiatedWithoutCall, applies: true, confidence: .partly),
    Row(duty: "vol-a-19-2", cents: 2_500_001, kind: .restrictedWithoutCall, applies: true, confidence: .partly),
    Row(duty: "vol-a-19-2", cents: 2_500_001, kind: .restricted),
    Row(duty: "vol-a-19-2", cents: 2_500_001, kind: .open),
    // Statistics: none in 2015; over 25,000 euros; over 50,000 since July 2026.
    Row(duty: "vergstatvo-below"),
    Row(duty: "vergstatvo-below", day: "2026-06-30", cents: 2_500_000, applies: false, place: "vergstatvo"),
    Row(duty: "vergstatvo-below", day: "2026-06-30", cents: 2_500_001, applies: true, place: "vergstatvo"),
    Row(duty: "vergstatvo-below", day: "2026-07-01", cents: 2_500_001),
    Row(duty: "vergstatvo-below-2026", day: "2026-07-01", cents: 5_000_000, applies: false, confidence: .partly),
    Row(duty: "vergstatvo-below-2026", day: "2026-07-01", cents: 5_000_001, applies: true, confidence: .partly),
    Row(duty: "vergstatvo-above", day: "2026-03-02", cents: 24_000_000, applies: true, place: "vergstatvo"),
    Row(duty: "vergstatvo-above", cents: 24_000_000),
    // Competition register: not in 2015; instead of the trade register since June 2025; a higher limit since July 2026.
    Row(duty: "wregg-6"),
    Row(duty: "wregg-6", day: "2025-06-01", applies: true, place: "wregg 6", confidence: .partly),
    Row(duty: "wregg-6-2026", day: "2026-07-01", cents: 5_000_000, applies: false, confidence: .partly),
    Row(duty: "wregg-6-2026", day: "2026-07-01", cents: 5_000_001, applies: true, confidence: .partly),
    Row(duty: "tribunal-saxony", cents: 24_000_000, applies: true, confidence: .partly),
    Row(duty: "tribunal-saxony", day: "2026-03-02", cents: 24_000_000, applies: true, confidence: .partly),
    Row(duty: "tribunal-saxony"),
    Row(duty: "vgv-37", day: "2026-03-02", cents: 24_000_000, applies: true, place: "vgv-2016 37 3"),
    Row(duty: "vgv-58-5", day: "2026-03-02", cents: 24_000_000, applies: true, place: "vgv-2016 58 5"),
    Row(duty: "vgv-28", day: "2026-03-02", cents: 24_000_000, applies: true, place: "vgv-2016 28"),
    // Lots: § 97 Abs. 4 GWB, since July 2026 § 97a GWB.
    Row(duty: "gwb-97-4", day: "2026-06-30", cents: 24_000_000, applies: true, place: "gwb 97 4"),
    Row(duty: "gwb-97-4", day: "2026-07-01", cents: 24_000_000),
    Row(duty: "gwb-97a", day: "2026-07-01", cents: 24_000_000, applies: true, place: "gwb 97a", confidence: .partly),
    Row(duty: "eg-24", cents: 24_000_000, applies: true, place: "vol-a-eg-2009 24", confidence: .inferred),
    Row(duty: "vgv-8", day: "2026-03-02", cents: 24_000_000, applies: true, place: "vgv-2016 8"),
  ]

  @Test(arguments: saxony + information) func `a duty holds on its days and above its value`(row: Row) throws {
    let judged = try ProcedureSample(on: row.day, cents: row.cents, kind: row.kind).duty(row.duty)
    #expect(judged?.applies == row.applies)
    guard let duty = judged?.duty else { return }
    #expect(duty.standing.confidence == row.confidence)
    let place = duty.citations.first.map { ([$0.norm] + $0.path.map(\.text)).joined(separator: " ") }
    if let expected = row.place { #expect(place == expected) }
  }

  /// The figures that a duty tells in words must be those of the facts.
  @Test(arguments: [
    ("2015-06-15", 6_000_000, "saxony-information", ["10 Kalendertage", "Textform", "Namen", "Grund"]),
    ("2015-06-15", 6_000_000, "saxony-complaint", ["10 Kalendertagen", "Rechtsaufsichtsbehörde"]),
    ("2015-06-15", 6_000_000, "saxony-subcontracting", ["50 Prozent", "Zustimmung"]),
    ("2015-06-15", 6_000_000, "saxony-price-gap", ["10 Prozent", "nächsthöheren", "nächstniedrigeren"]),
    ("2015-06-15", 6_000_000, "vol-a-19-request", ["15 Tagen"]),
    (
      "2015-06-15", 24_000_000, "gwb-101a",
      ["15 Kalendertage", "elektronisch nach 10", "30 Tagen ab Kenntnis", "sechs Monaten"]
    ),
    ("2015-06-15", 24_000_000, "gwb-107", ["unverzüglich", "15 Kalendertage"]),
    ("2015-06-15", 24_000_000, "eg-23", ["48 Tagen"]),
    (
      "2026-03-02", 24_000_000, "gwb-134", ["15 Kalendertage", "elektronisch nach 10", "30 Tagen nach der Information"]
    ),
    ("2026-03-02", 24_000_000, "gwb-160", ["10 Kalendertagen", "15 Kalendertage"]),
    ("2026-03-02", 24_000_000, "vgv-62", ["15 Tagen", "Merkmale"]),
    ("2026-03-02", 24_000_000, "vgv-39", ["30 Tage"]),
    ("2026-03-02", 24_000_000, "vergstatvo-above", ["60 Tagen"]),
    ("2026-03-02", 24_000_000, "vgv-8", ["Textform", "drei Jahre", "Nachforderung", "Papierform"]),
    ("2026-03-02", 24_000_000, "tribunal-saxony", ["Vergabekammer Sachsen", "Leipzig"]),
  ])
  func `a duty tells the figures of the facts`(day: String, cents: Int, id: String, words: [String]) throws {
    let duty = try #require(try ProcedureSample(on: day, cents: cents, kind: .open).duty(id)?.duty)
    let text = duty.text.german.plain.replacing("\u{A0}", with: " ")
    for word in words { #expect(text.contains(word), "\(word)") }
  }

  // Facts 2.8: twelve numbers.
  @Test func `the file under § 8 VgV has its twelve parts, in both languages`() throws {
    let duty = try #require(try ProcedureSample(on: "2026-03-02", cents: 24_000_000, kind: .open).duty("vgv-8")?.duty)
    for text in [duty.text.german, try #require(duty.text.english)] {
      let lists = text.blocks.compactMap { block -> Int? in
        if case .list(_, let items) = block { items.count } else { nil }
      }
      #expect(lists == [12])
    }
    let places = duty.citations.map { $0.path.map(\.text).joined(separator: " ") }
    #expect(places == ["8", "53 2, 4", "56 5"])
  }
}
