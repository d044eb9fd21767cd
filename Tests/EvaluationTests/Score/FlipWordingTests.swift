import Evaluation
import Procurement
import Testing
import Wording

@Suite struct FlipWordingTests {
  private static let flip = FlipOutcome.Flip(
    offer: ScoreVector.offer("C", 41, 300),
    first: "a",
    second: "b",
    places: [],
    isMinimal: true
  )
  private static let rounded = FlipOutcome.Flip(
    offer: ScoreVector.offer("C", 41, 300),
    first: "a",
    second: "b",
    places: [],
    isMinimal: false
  )

  @Test(arguments: Language.allCases) func `every outcome has its sentence, and every sentence an outcome`(
    language: Language
  ) {
    let outcomes: [FlipOutcome] = [
      .possible(Self.flip), .possible(Self.rounded), .undecided(.roundingUnfit), .undecided(.tooManyParts(limit: 9)),
      .impossible(.noPartSwaps(parts: 7)),
      .impossible(.fewerThanTwo), .impossible(.sharedRank),
      .impossible(.noAdmissibleOffer), .impossible(.ownValuesAlone),
      .impossible(.leadOutOfReach(highest: ScoreIndex(Rational(1, 3)))), .impossible(.noExtremeSwaps(extremes: [])),
    ]
    let wording = Wording(language)
    #expect(Set(outcomes.map(\.message.key)) == Set(wording.keys.filter { $0.hasPrefix("flip.") }))
    for outcome in outcomes { #expect(!wording.text(outcome.message).contains("{")) }
  }
}
