import Evaluation
import Procurement
import Testing
import Wording

@Suite struct ScoreTextTests {
  private static func terms(_ rounding: ScoringTerms.Rounding, minimum: Int? = nil) -> ScoringTerms {
    var terms = ResolveSample.tender.scoring
    terms.rounding = rounding
    terms.minimumPerformance = minimum
    return terms
  }

  @Test func `the announcement names formula, price, options, rounding, tie, minimum and the price of zero`() {
    let terms = Self.terms(.scaled(digits: 3), minimum: 3000)
    #expect(
      ScoringText.messages(for: terms, highestPerformance: 10_000) == [
        Message("scoring.method.simple-quotient"), Message("scoring.price.net"), Message("scoring.options.excluded"),
        Message("scoring.rounding.scaled", "3"), Message("scoring.tie.lowest-price"),
        Message("scoring.minimum", "3000"), Message("scoring.zero.quotient"),
      ]
    )
  }

  private static let roundings = [
    ScoringTerms.Rounding.none, .scaled(digits: 1), .scaled(digits: 3), .decimals(0), .decimals(1), .decimals(4),
  ]
  private static let extras: [ScoringFormula] = [
    .priceRatio(ScoreVector.points(price: 1)), .priceRatio(ScoreVector.points(price: 1, performance: 1)),
    .priceRatio(ScoreVector.points(price: 1, performance: 1, to: .theoretical)),
  ]

  @Test(arguments: Language.allCases) func `every possible announcement has its sentences`(language: Language) {
    let wording = Wording(language)
    var keys: Set<String> = []
    for formula in ScoreVectorTests.vectors.map(\.formula) + Self.extras {
      for rounding in Self.roundings {
        for basis in ScoringTerms.PriceBasis.allCases {
          for tie in ScoringTerms.TieRule.allCases {
            var terms = Self.terms(rounding, minimum: 10)
            terms.formula = formula
            terms.priceBasis = basis
            terms.tieRule = tie
            terms.includesOptions = basis == .net
            let announcement = ScoringText.announcement(for: terms, highestPerformance: 1000)
            let messages = announcement.sentences + announcement.letters.map(\.meaning)
            keys.formUnion(messages.map(\.key))
            for message in messages { #expect(!wording.text(message).contains("{")) }
          }
        }
      }
    }
    #expect(keys == Set(wording.keys.filter { $0.hasPrefix("scoring.") }))
  }

  @Test func `the minimum is written as the language does`() {
    let message = Message("scoring.minimum", "3000")
    #expect(
      Wording(.german).text(message) == "Angebote mit weniger als 3.000 Leistungspunkten werden nicht berücksichtigt."
    )
    #expect(Wording(.english).text(message) == "Offers with fewer than 3,000 performance points are not considered.")
  }

  @Test func `the rules are sorted by code and no code is used twice`() {
    let codes = ScoringRules.all.map(\.code)
    #expect(codes == Set(codes).sorted())
  }

  @Test(arguments: Language.allCases) func `every finding that the tests know has its sentence, and no other`(
    language: Language
  ) {
    let keys = Wording(language).keys.filter {
      $0.hasPrefix("SC") && !$0.hasSuffix(".summary") && !$0.hasSuffix(".rationale")
    }
    #expect(
      keys == [
        "SC001.bidder", "SC002.kind", "SC002.unknown", "SC003.twice", "SC004.level", "SC005.calculated",
        "SC006.missing", "SC007.price", "SC008.missing", "SC009.twice", "SC010.highest-performance", "SC010.lot",
        "SC010.lowest-price", "SC011.performance", "SC012.ask", "SC012.exclude", "SC012.may-be-supplied-later",
        "SC012.none", "SC012.scored-zero", "SC013.zero", "SC014.tender", "SC015.unknown", "SC016.reason",
        "SC017.fixed", "SC017.undefined", "SC018.below", "SC019.edited", "SC019.foreign",
      ]
    )
  }
}
