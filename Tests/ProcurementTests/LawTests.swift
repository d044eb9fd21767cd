import Procurement
import Testing

@Suite struct LawTests {
  private static let place = Procurement.SourceLocation(file: "law/norms.xml", line: 1)

  private static func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  @Test(arguments: [
    ("2011-05-02", nil), ("2011-05-03", "first"), ("2012-03-31", "first"), ("2012-04-01", nil),
    ("2013-01-01", "second"), ("2026-01-01", "second"),
  ])
  func `a version is in force from its first to its last day`(text: String, source: String?) throws {
    let norm = try Norm(
      id: "n",
      abbreviation: "N",
      title: LocalizedText("norm"),
      style: .section,
      versions: [
        .init(from: Self.day("2011-05-03"), until: Self.day("2012-03-31"), source: "first", confidence: .verified),
        .init(from: Self.day("2013-01-01"), until: nil, source: "second", confidence: .verified),
      ],
      location: Self.place
    )
    let day = try Self.day(text)
    #expect(norm.version(on: day)?.source == source)
  }

  @Test func `the treatment with the most conditions that hold is taken`() throws {
    let treatments = [
      treatment(), treatment(kind: .exclusion), treatment(kind: .exclusion, document: .company),
      treatment(document: .performance),
    ]
    let regime = try Regime(
      id: "r",
      title: LocalizedText("regime"),
      from: Self.day("2013-01-01"),
      until: nil,
      reach: .belowThreshold,
      treatments: treatments,
      confidence: .verified,
      location: Self.place
    )
    #expect(regime.treatment(of: .missingEvidence, kind: .exclusion, document: .company) == treatments[2])
    #expect(regime.treatment(of: .missingEvidence, kind: .exclusion, document: nil) == treatments[1])
    #expect(regime.treatment(of: .missingEvidence, kind: .scored, document: .performance) == treatments[3])
    #expect(regime.treatment(of: .missingEvidence, kind: nil, document: nil) == treatments[0])
    #expect(regime.treatment(of: .surplus, kind: nil, document: nil) == nil)
  }

  @Test func `consequences are ordered from mildest to hardest`() {
    #expect(Consequence.allCases.reversed().sorted() == [.none, .ask, .mayBeSuppliedLater, .scoredZero, .exclude])
  }

  private func treatment(kind: RequirementKind? = nil, document: DocumentKind? = nil) -> Treatment {
    Treatment(
      deficiency: .missingEvidence,
      kind: kind,
      document: document,
      consequence: .ask,
      step: LocalizedText("step"),
      basis: [],
      location: Self.place
    )
  }
}
