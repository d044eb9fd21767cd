import Procurement

// A small law: a threshold of 207,000 euros, one regime below and one above, four procedures.
extension ResolveSample {
  static let award: AwardLaw = {
    var law = AwardLaw()
    law.thresholds = [
      Threshold(scope: .subCentral, amount: Money(cents: 20_700_000), standing: standing, location: inLaw(1))
    ]
    law.comparisons = [ThresholdComparison(comparison: .reached, standing: standing, citations: [], location: inLaw(2))]
    law.valuations = [
      Valuation(
        months: 48,
        smallLotBelow: Money(cents: 8_000_000),
        smallLotsPercent: DecimalNumber(20),
        rules: [],
        standing: standing,
        location: inLaw(3)
      )
    ]
    law.regimeRules = [rule("vol-a", .belowThreshold), rule("eg", .aboveThreshold)]
    law.bands = [CautionBand(percent: DecimalNumber(10), standing: standing, location: inLaw(5))]
    law.procedures = [
      procedure(.direct, "direct", .upTo(Money(cents: 50_000)), merit: nil),
      procedure(.negotiatedWithoutCall, "negotiated", .upTo(Money(cents: 2_500_000)), merit: "quick"),
      procedure(.open, "open", .always, merit: "rule"),
      procedure(.restricted, "restricted", .person, merit: nil),
      procedure(.open, "european", .always, merit: nil, regime: "eg"),
    ]
    return law
  }()

  static let standing = Standing(from: first(2014), until: day("2015-12-31"), source: "test", confidence: .verified)

  static func inLaw(_ line: Int) -> SourceLocation { SourceLocation(file: "law/thresholds.xml", line: line) }

  private static func rule(_ regime: String, _ reach: Regime.Reach) -> RegimeRule {
    RegimeRule(
      regime: regime,
      reach: reach,
      levels: [.subCentral],
      region: reach == .belowThreshold ? "DED" : nil,
      text: "law",
      citations: [],
      standing: standing,
      location: inLaw(4)
    )
  }

  private static func procedure(
    _ kind: ProcedureKind,
    _ title: LocalizedText,
    _ test: ProcedureGround.Test,
    merit: LocalizedText?,
    regime: String = "vol-a"
  ) -> AwardProcedure {
    AwardProcedure(
      regime: regime,
      kind: kind,
      title: title,
      grounds: [
        ProcedureGround(
          id: "\(regime)-\(kind.rawValue)",
          test: test,
          text: "ground",
          citations: [],
          standing: standing,
          location: inLaw(7)
        )
      ],
      merit: merit,
      standing: standing,
      location: inLaw(6)
    )
  }
}
