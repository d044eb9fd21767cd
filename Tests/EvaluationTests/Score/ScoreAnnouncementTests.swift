import Evaluation
import Procurement
import TestSupport
import Testing
import Wording

/// What a tender says about each method, read by a person once and kept.
@Suite struct ScoreAnnouncementTests {
  static let cases: [(name: String, terms: ScoringTerms)] = [
    ("exponential", terms(.exponential(LaboratorySample.decimal("0.6")), .decimals(4))),
    (
      "extended-quotient",
      terms(
        .extendedQuotient(.init(percent: DecimalNumber(5), decision: .highestPerformance)),
        .scaled(digits: 3),
        tie: .highestPerformance
      )
    ),
    (
      "extended-quotient-lowest-price",
      terms(.extendedQuotient(.init(percent: DecimalNumber(5), decision: .lowestPrice)))
    ),
    ("fixed-price", terms(.fixedPrice(Money(cents: 12_000_000)))),
    ("fixed-price-elsewhere", terms(.fixedPrice(nil), tie: .lot)),
    (
      "linear",
      terms(
        .linear(ScoreVector.points(price: 40, performance: 60, to: .theoretical), zeroAt: DecimalNumber(2)),
        .decimals(2)
      )
    ),
    (
      "linear-plain",
      terms(.linear(ScoreVector.points(price: 300), zeroAt: LaboratorySample.decimal("1.5")), .decimals(3))
    ),
    ("lowest-price", terms(.lowestPrice)),
    ("mark-up", terms(.markUp(DecimalNumber(300)), .scaled(digits: 3))),
    ("mean", terms(.mean(ScoreVector.percent(60)), .decimals(5))),
    ("median", terms(.median(ScoreVector.percent(60)), .decimals(5))),
    ("median-proximity", terms(.medianProximity(ScoreVector.points(price: 30)))),
    ("price-ratio", terms(.priceRatio(ScoreVector.points(price: 300)), .decimals(0))),
    ("price-ratio-best", terms(.priceRatio(ScoreVector.points(price: 50, performance: 50)), .decimals(1))),
    (
      "reference", terms(.reference(ScoreVector.percent(60), .init(performance: 1000, price: Money(cents: 10_000_000))))
    ),
    ("simple-quotient", terms(.simpleQuotient, .scaled(digits: 3), minimum: 800)),
    ("span", terms(.span(ScoreVector.points(price: 30)))),
  ]

  private static func terms(
    _ formula: ScoringFormula,
    _ rounding: ScoringTerms.Rounding = .none,
    tie: ScoringTerms.TieRule = .lowestPrice,
    minimum: Int? = nil
  ) -> ScoringTerms {
    var terms = ScoreVector.terms(formula, rounding)
    terms.tieRule = tie
    terms.minimumPerformance = minimum
    return terms
  }

  @Test(arguments: cases.map(\.name), Language.allCases)
  func `what a method says to bidders reads as a person has read it`(name: String, language: Language) throws {
    let terms = try #require(Self.cases.first { $0.name == name }?.terms)
    let announcement = ScoringText.announcement(for: terms, highestPerformance: 1000)
    try expectGolden(Self.text(announcement, Wording(language)), "scoring/\(name).\(language.rawValue).txt")
  }

  @Test func `every method has a golden text`() {
    #expect(Set(Self.cases.map(\.terms.method)) == Set(ScoringMethods.ids))
  }

  @Test func `every letter of a formula is explained, and no other`() {
    for (name, terms) in Self.cases {
      let announcement = ScoringText.announcement(for: terms, highestPerformance: 1000)
      let explained = announcement.letters.map { $0.symbol.plain(\.description) }
      let used = announcement.formulas.map { $0.plain(\.description) }.joined(separator: " ")
      let words = Set(used.split { " ():;|^".contains($0) }.map(String.init)).filter { $0.first?.isUppercase == true }
      #expect(Set(explained) == words, "\(name)")
    }
  }

  /// A plain page: sentences, formulas, letters, the first offer step by step, all offers.
  private static func text(_ announcement: ScoringAnnouncement, _ wording: Wording) -> String {
    func plain(_ formula: MathExpression) -> String { formula.plain { wording.text($0) } }
    func index(_ index: ScoreIndex?) -> String {
      index.flatMap { DecimalNumber($0.formatted(decimals: 9)) }.map { wording.text($0) } ?? "–"
    }
    let offers = announcement.example.map { offer in
      let values = [
        offer.bidder, wording.text(offer.performance), wording.text(offer.price), index(offer.index),
        index(offer.announced), offer.rank.map(String.init) ?? "–",
      ]
      return values.joined(separator: " | ")
    }
    let letters = announcement.letters.map { "\(plain($0.symbol)): \(wording.text($0.meaning))" }
    let parts = [
      announcement.sentences.map { wording.text($0) }, announcement.formulas.map(plain), letters,
      announcement.steps.map(plain), offers,
    ]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  @Test func `the worked example is that of TV-2 and TV-5`() throws {
    let quotient = try #require(Self.cases.first { $0.name == "extended-quotient" }?.terms)
    let example = ScoringText.announcement(for: quotient, highestPerformance: 1000).example
    #expect(
      example.map { "\($0.bidder) \($0.announced?.description ?? "") \($0.rank ?? 0)" }
        == ["A 900 2", "B 924 3", "C 907 1", "D 875 0"]
    )
    let reference = try #require(Self.cases.first { $0.name == "reference" }?.terms)
    let fixed = ScoringText.announcement(for: reference, highestPerformance: 1000).example
    #expect(fixed.map { $0.index?.description } == ["7/50", "71/500", "39/250", "1/10"])
  }
}

@Suite struct EditedAnnouncementTests {
  private static let announced = "Die Kennzahlen werden kaufmännisch auf 2 Stellen nach dem Komma gerundet."

  private func findings(_ text: String) -> [String] {
    var tender = ResolveSample.tender
    tender.sections = [
      Section(
        id: "scoring",
        title: LocalizedText("Wertung"),
        text: LocalizedText(text),
        location: SourceLocation(file: "tender.xml", line: 77)
      )
    ]
    let patterns = Wording(.german).keys.filter { $0.hasPrefix("scoring.") }.compactMap { Wording(.german).pattern($0) }
    return EditedAnnouncement.findings(
      in: tender,
      generated: [.german: [Self.announced]],
      possible: [.german: patterns]
    ).map { "\($0.location.line) \($0.message.key)" }
  }

  @Test func `a copy word by word is left alone, also among other sentences`() {
    #expect(findings(Self.announced) == [])
    #expect(findings("Wir werten so. \(Self.announced) Fragen beantwortet die Vergabestelle gern.") == [])
  }

  @Test(arguments: [
    "Die Kennzahlen werden kaufmännisch auf 3 Stellen nach dem Komma gerundet.",
    "Die Kennzahlen werden auf 2 Stellen nach dem Komma gerundet.",
    "Alle Kennzahlen werden kaufmännisch auf 2 Stellen nach dem Komma abgerundet.",
  ])
  func `a copy with another number or another word is found at its place`(text: String) {
    #expect(findings(text) == ["77 SC019.edited"])
    #expect(findings("Vorweg etwas anderes. \(text)") == ["77 SC019.edited"])
  }

  @Test func `a sentence that belongs to other values is found`() {
    #expect(findings("Bei gleicher Kennzahl entscheidet das Los.") == ["77 SC019.foreign"])
    #expect(
      findings("Angebote mit weniger als 3.000 Leistungspunkten werden nicht berücksichtigt.") == ["77 SC019.foreign"]
    )
  }

  @Test(arguments: [
    "", "Die Stadt betreibt 23 Postfächer in einer zentralen Anwendung.",
    "Die Angebote werden nach Leistung und Preis gewertet; Näheres steht im Kriterienkatalog.",
  ])
  func `other sentences are none of its business`(text: String) { #expect(findings(text) == []) }

  /// Every method's sentences in both languages, with one letter or digit replaced at many places.
  @Test(arguments: ScoreAnnouncementTests.cases.map(\.name), Language.allCases)
  func `a single changed letter or digit in any sentence of a method is found`(name: String, language: Language) throws
  {
    let terms = try #require(ScoreAnnouncementTests.cases.first { $0.name == name }?.terms)
    let wording = Wording(language)
    let generated = ScoringText.messages(for: terms, highestPerformance: 1000).map { wording.text($0) }
    let possible = wording.keys.filter { $0.hasPrefix("scoring.") && !$0.hasPrefix("scoring.letter.") }
      .compactMap { wording.pattern($0) }
    var random = Seeded(41)
    for sentence in generated {
      let places = sentence.indices.filter { sentence[$0].isLetter || sentence[$0].isNumber }
      for _ in 0..<6 {
        guard let place = random.pick(places) else { continue }
        var edited = sentence
        edited.replaceSubrange(place...place, with: sentence[place] == "7" ? "8" : sentence[place].isNumber ? "7" : "ö")
        guard edited != sentence else { continue }
        var tender = ResolveSample.tender
        tender.sections = [
          Section(
            id: "scoring",
            title: LocalizedText("Wertung"),
            text: LocalizedText(edited),
            location: SourceLocation(file: "tender.xml", line: 77)
          )
        ]
        let found = EditedAnnouncement.findings(
          in: tender,
          generated: [language: generated],
          possible: [language: possible]
        )
        #expect(found.map(\.location.line).contains(77), "\(edited)")
      }
    }
  }
}
