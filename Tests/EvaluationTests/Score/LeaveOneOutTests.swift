import Evaluation
import Procurement
import TestSupport
import Testing

@Suite struct LeaveOneOutTests {
  private typealias Sample = LaboratorySample

  @Test(arguments: Sample.stable)
  func `a method that looks at an offer's own values alone never changes the order of the others`(
    formula: ScoringFormula
  ) {
    var random = Seeded(7)
    for _ in 0..<10_000 {
      let offers = Sample.offers(3, most: 12, cents: 60, &random)
      let laboratory = Sample.laboratory(formula, offers, tie: random.pick(ScoringTerms.TieRule.allCases) ?? .lot)
      let all = PlainOrder(laboratory)
      let gone = offers[random.below(3)].bidder
      #expect(PlainOrder(laboratory, without: gone) == all.dropping(gone))
    }
  }

  @Test func `a common factor on all prices never changes the simple quotient`() {
    var random = Seeded(11)
    for _ in 0..<10_000 {
      let offers = Sample.offers(3, most: 12, cents: 60, &random)
      let factor = 2 + random.below(1000)
      let dearer = offers.map {
        Candidate(bidder: $0.bidder, performance: $0.performance, price: Money(cents: $0.price.cents * factor))
      }
      let tie = random.pick(ScoringTerms.TieRule.allCases) ?? .lot
      #expect(
        PlainOrder(Sample.laboratory(.simpleQuotient, offers, tie: tie))
          == PlainOrder(Sample.laboratory(.simpleQuotient, dearer, tie: tie))
      )
    }
  }

  /// Small values, so that ties, common values and rounding happen often.
  @Test(arguments: Sample.formulas) func `what leave-one-out says is what ranking the rest says`(
    formula: ScoringFormula
  ) {
    var random = Seeded(3)
    for round in 0..<60 {
      let offers = Sample.offers(3 + random.below(5), most: 9, cents: 30, &random)
      let roundings: [ScoringTerms.Rounding] =
        formula.canBeScaled
        ? [.none, .decimals(random.below(3)), .scaled(digits: 1 + random.below(3))]
        : [.none, .decimals(random.below(3))]
      let laboratory = Sample.laboratory(
        formula,
        offers,
        rounding: roundings[round % roundings.count],
        tie: random.pick(ScoringTerms.TieRule.allCases) ?? .lot
      )
      expectAgreement(laboratory, "\(formula.id) round \(round)")
    }
  }

  private func expectAgreement(_ laboratory: ScoringStudy, _ comment: String) {
    let all = PlainOrder(laboratory)
    let study = laboratory.leaveOneOut()
    #expect(study.removals.map(\.bidder) == laboratory.places.map(\.candidate.bidder))
    for removal in study.removals {
      let rest = PlainOrder(laboratory, without: removal.bidder)
      let reversals = laboratory.reversals(without: removal.bidder)
      #expect(removal.changesOrder == !reversals.isEmpty, "\(comment) without \(removal.bidder)")
      if let example = removal.example { #expect(reversals.contains(example), "\(comment)") }
      if rest != all.dropping(removal.bidder) { #expect(removal.changesOrder, "\(comment) without \(removal.bidder)") }
      let others = laboratory.candidates.filter { $0.bidder != removal.bidder }
      #expect(removal.leaderAfter == laboratory.scorer.places(of: others).first?.candidate.bidder, "\(comment)")
    }
  }

  @Test(arguments: [
    ("TV-6", "C", "A"), ("TV-7", "C", "A"), ("TV-8", "C", "B"), ("TV-9", "C", "B"), ("TV-10", "C", "B"),
  ])
  func `a far-off offer whose removal swaps the first two is found`(name: String, gone: String, leader: String) throws {
    let vector = try #require(ScoreVectorTests.vectors.first { $0.testDescription == "\(name) three" })
    let laboratory = Sample.laboratory(
      vector.formula,
      vector.offers,
      highestPerformance: vector.highestPerformance
    )
    let removal = try #require(laboratory.leaveOneOut().removals.first { $0.bidder == gone })
    #expect(removal.leaderAfter == leader)
    #expect(removal.changesLeader)
    #expect(laboratory.reversals(without: gone).map { [$0.first, $0.second].sorted() } == [["A", "B"]])
  }

  @Test func `TV-12: without B the band lets D in, and D leads`() throws {
    let vector = try #require(ScoreVectorTests.vectors.first { $0.testDescription == "TV-12 all" })
    let laboratory = Sample.laboratory(vector.formula, vector.offers)
    let removals = laboratory.leaveOneOut().removals
    #expect(removals.filter(\.changesOrder).map(\.bidder) == ["B"])
    #expect(removals.filter(\.changesLeader).map { "\($0.leaderBefore ?? "") \($0.leaderAfter ?? "")" } == ["A D"])
    #expect(
      laboratory.reversals(without: "B").map { "\($0.first) \($0.second) \($0.after.rawValue)" }
        == ["A D behind", "C D behind"]
    )
  }

  @Test(arguments: [0, 1, 2]) func `with fewer than three offers nothing can change`(count: Int) {
    var random = Seeded(1)
    let laboratory = Sample.laboratory(.mean(ScoreVector.percent(50)), Sample.offers(count, most: 9, cents: 9, &random))
    #expect(laboratory.leaveOneOut().changes.isEmpty)
    #expect(laboratory.leaveOneOut().removals.count == count)
  }

  @Test(arguments: Sample.formulas) func `many offers are judged at once`(formula: ScoringFormula) {
    var random = Seeded(5)
    let laboratory = Sample.laboratory(formula, Sample.offers(200, most: 10_000, cents: 10_000_000, &random))
    #expect(laboratory.leaveOneOut().removals.count == 200)
  }
}
