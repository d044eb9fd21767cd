import Procurement

// A note on value and procedure with everything in it that it can show.
extension Sample {
  static func note(on specification: Specification) throws -> ProcedureNote {
    let procedures = try options()
    return try ProcedureNote(
      award: specification.award,
      day: day("2015-06-16"),
      value: value(),
      regime: regimeDecision(),
      options: procedures,
      choice: ChosenProcedure(
        verdict: .conditional,
        option: procedures[2],
        ground: procedures[2].procedure.grounds[0]
      ),
      duties: duties(),
      outlooks: [],
      market: market(),
      points: [
        OpenPoint(Message("point.estimate-reason")),
        OpenPoint(
          Message("point.ground", "Beschränkte Ausschreibung\u{1E}Restricted tender"),
          text: LocalizedText("Nur wenige können leisten.", "Only a few can perform."),
          citations: [Citation(norm: "vol-a", section: "3")],
          confidence: .partly
        ),
      ],
      findings: [
        Finding(
          code: "TD102",
          severity: .warning,
          message: Message("TD102.spread", "150000.00", "210000.00", "207000.00"),
          location: here
        )
      ],
      answers: [
        RecordedAnswer(
          finding: Finding(
            code: "LD001",
            severity: .warning,
            message: Message("LD001.found"),
            location: here
          ),
          quote: "ein <Los>",
          answer: LintAnswer(
            rule: "LD001",
            about: "DM-1",
            words: nil,
            by: "A. Muster & Partner",
            on: day("2015-06-10"),
            reason: "Ein Dienst <aus einer Hand>.",
            location: here
          )
        )
      ]
    )
  }

  private static func standing(_ confidence: Confidence = .verified, until: String? = nil) throws -> Standing {
    try Standing(from: day("2014-01-01"), until: until.map { try day($0) }, source: "[D4]", confidence: confidence)
  }

  private static func rule(_ topic: Valuation.Topic, _ confidence: Confidence = .verified) -> Valuation.Rule {
    Valuation.Rule(
      topic: topic,
      citations: [Citation(norm: "vol-a", section: "3", paragraph: "4")],
      source: "[G3]",
      confidence: confidence
    )
  }

  // 12 months of 10,000 and an option of 90,000: 210,000; the smaller lot is under 80,000 only in this sample's rules.
  private static func value() throws -> ValueCalculation {
    let running = EstimateItem(
      kind: .running(per: .month, term: .months(12), extensions: []),
      title: LocalizedText("Betrieb", "Operation"),
      least: Money(cents: 500_000),
      most: Money(cents: 1_000_000),
      lot: "1",
      location: here
    )
    let option = EstimateItem(
      kind: .single,
      least: Money(cents: 9_000_000),
      most: Money(cents: 9_000_000),
      lot: "2",
      isOption: true,
      location: here
    )
    return try ValueCalculation(
      lines: [
        ValueCalculation.Line(
          item: running,
          formula: Message("valuation.formula.month.range", "12", "10000.00", "5000.00"),
          reason: Message("valuation.reason.fixed", "12", "0", "12", "48"),
          rules: [rule(.fixed)],
          least: Rational(60_000),
          most: Rational(120_000)
        ),
        ValueCalculation.Line(
          item: option,
          formula: Message("valuation.formula.single.one", "1", "90000.00", "90000.00"),
          reason: Message("valuation.reason.option"),
          rules: [rule(.options, .inferred)],
          least: Rational(90_000),
          most: Rational(90_000)
        ),
      ],
      lots: [
        .init(lot: "1", most: Rational(120_000), isSmall: false),
        .init(lot: "2", most: Rational(90_000), isSmall: true),
      ],
      valuation: Valuation(
        months: 48,
        smallLotBelow: Money(cents: 10_000_000),
        smallLotsPercent: DecimalNumber(20),
        rules: [rule(.day), rule(.splitting, .inferred), rule(.smallLots)],
        standing: standing(),
        location: here
      )
    )
  }

  private static func regimeDecision() throws -> RegimeDecision {
    try RegimeDecision(
      scope: .subCentral,
      subjectClass: nil,
      threshold: Threshold(
        scope: .subCentral,
        amount: Money(cents: 20_700_000),
        standing: standing(until: "2015-12-31"),
        location: here
      ),
      comparison: ThresholdComparison(
        comparison: .reached,
        standing: standing(),
        citations: [Citation(norm: "vol-a", section: "1")],
        location: here
      ),
      reach: .aboveThreshold,
      rule: RegimeRule(
        regime: "vol-a",
        reach: .aboveThreshold,
        levels: [.subCentral],
        region: nil,
        text: LocalizedText("VOL/A in der Fassung dieses Musters", "VOL/A as in this sample"),
        citations: [Citation(norm: "vol-a", section: "1, 2")],
        standing: standing(.partly),
        location: here
      ),
      caution: .spread
    )
  }

  private static func options() throws -> [ProcedureOption] {
    let direct = try ground("direct", .upTo(Money(cents: 50_000)), "Bis 500 Euro.")
    let open = try ground("open", .always, "Regelfall.")
    let restricted = try ground("restricted", .person, "Nur wenige können leisten.", caution: "Mit Bedacht.")
    return try [
      option(.direct, "Direktkauf", direct, holds: false),
      option(.open, "Öffentliche Ausschreibung", open, holds: true, merit: "Weitester Wettbewerb."),
      option(.restricted, "Beschränkte Ausschreibung", restricted, holds: nil, bidders: 3),
    ]
  }

  private static func ground(
    _ id: String,
    _ test: ProcedureGround.Test,
    _ text: String,
    caution: String? = nil
  ) throws -> ProcedureGround {
    try ProcedureGround(
      id: id,
      test: test,
      text: LocalizedText(text),
      citations: [Citation(norm: "vol-a", section: "3")],
      cautions: caution.map {
        [.init(text: LocalizedText($0), citations: [], source: "eigene Folgerung", confidence: .inferred)]
      } ?? [],
      standing: standing(.partly),
      location: here
    )
  }

  private static func option(
    _ kind: ProcedureKind,
    _ title: String,
    _ ground: ProcedureGround,
    holds: Bool?,
    merit: String? = nil,
    bidders: Int? = nil
  ) throws -> ProcedureOption {
    let procedure = try AwardProcedure(
      regime: "vol-a",
      kind: kind,
      title: LocalizedText(title),
      bidders: bidders.map { .init(minimum: $0, citations: [], source: "nicht gelesen", confidence: .inferred) },
      grounds: [ground],
      merit: merit.map { LocalizedText($0) },
      standing: standing(),
      location: here
    )
    return ProcedureOption(
      procedure: procedure,
      grounds: [.init(ground: ground, holds: holds)],
      isRecommended: merit != nil
    )
  }

  private static func duties() throws -> [JudgedDuty] {
    try [
      JudgedDuty(duty: duty("notice", .notice, "Bekanntmachung", over: nil), applies: true),
      JudgedDuty(duty: duty("information", .standstill, "Information", over: Money(cents: 25_000_000)), applies: false),
    ]
  }

  private static func duty(_ id: String, _ stage: AwardDuty.Stage, _ title: String, over: Money?) throws -> AwardDuty {
    try AwardDuty(
      id: id,
      regimes: ["vol-a"],
      stage: stage,
      over: over,
      title: LocalizedText(title),
      text: LocalizedText("Was bei „\(title)“ zu tun ist."),
      citations: [Citation(norm: "vol-a", section: "19")],
      standing: standing(.inferred),
      location: here
    )
  }

  private static func market() throws -> MarketView {
    let period = Provider.Period(window: .always, source: "ST-06", confidence: .partly)
    let provider = Provider(id: "elbpost", name: "Elbpost GmbH", group: "elb", periods: [period], location: here)
    let portal = AlternativeService(
      id: "portal",
      window: .always,
      source: "RL-41",
      confidence: .partly,
      title: LocalizedText("Portalpostfach", "Portal mailbox"),
      text: LocalizedText("Ohne Zustellung an Bürger."),
      location: here
    )
    let register = ProviderRegister(providers: [provider], alternatives: [portal], location: here)
    return MarketView(register, on: try day("2015-06-16"))
  }
}
