import Evaluation
import Procurement
import Testing

@Suite struct ScoreRankTests {
  @Test func `the greater index leads, whatever the order of the files`() {
    var sample = ScoreSample.single(weight: 3)
    sample.offer("dear", price: "400")
    sample.offer("cheap", price: "300")
    #expect(sample.ranks == ["1 cheap", "2 dear"])
    // 30 : 300 = 0.1 and 30 : 400 = 0.075, scaled to 100 and 75.
    #expect(sample.indices == ["100", "75"])
    #expect(sample.ranking.offers.map(\.index.fraction) == [Rational(1, 10), Rational(3, 40)])
    #expect(sample.ranking.offers.map(\.performance) == [30, 30])
  }

  @Test func `rounding makes a tie that the lower price breaks`() {
    // 10 : 100.40 = 0.09960 and 10 : 100.00 = 0.1, both 0.10 with two decimals.
    var sample = ScoreSample.single { $0.rounding = .decimals(2) }
    sample.offer("a", price: "100.40")
    sample.offer("b", price: "100")
    sample.offer("c", price: "200")
    #expect(sample.ranks == ["1 b", "2 a", "3 c"])
    #expect(sample.indices == ["1/10", "1/10", "1/20"])
    #expect(sample.ranking.offers.map(\.tieBroken) == [true, true, false])
    #expect(sample.found == [])
  }

  @Test func `the higher performance breaks a tie where that was announced`() {
    var sample = ScoreSample.both {
      $0.tieRule = .highestPerformance; $0.rounding = .none
    }
    // 300 + 400 = 700 points for 700 euros, 600 + 400 = 1000 points for 1000 euros: both 1.
    sample.offer("a", price: "700")
    sample.offer("b", price: "1000")
    sample.award("a", 5)
    sample.award("b", 10)
    #expect(sample.ranks == ["1 b", "2 a"])
    #expect(sample.ranking.offers.map(\.performance) == [1000, 700])
    #expect(sample.ranking.offers.map(\.tieBroken) == [true, true])
  }

  @Test(arguments: ScoringTerms.TieRule.allCases)
  func `offers that no rule parts share the rank, and the next rank is left out`(rule: ScoringTerms.TieRule) {
    var sample = ScoreSample.single { $0.tieRule = rule }
    sample.offer("b")
    sample.offer("c", price: "200")
    sample.offer("a")
    #expect(sample.ranks == ["1 a", "1 b", "3 c"])
    #expect(sample.ranking.offers.map(\.tieBroken) == [false, false, false])
    #expect(sample.found == ["20 SC010.\(rule.rawValue) a, b 1"])
  }

  @Test func `a lot parts nobody, whatever the prices`() {
    var sample = ScoreSample.single {
      $0.tieRule = .lot; $0.rounding = .decimals(2)
    }
    sample.offer("a", price: "100.40")
    sample.offer("b", price: "100")
    #expect(sample.ranks == ["1 a", "1 b"])
  }

  @Test func `offers that are not admitted have no rank and no influence`() {
    var sample = ScoreSample.single()
    sample.offer("good")
    sample.offer("out", price: "1", admission: .excluded)
    sample.offer("asked", price: "1", admission: .open)
    sample.assessments.append(
      Assessment(
        file: "offers/broken.xml",
        bidder: nil,
        admission: .open,
        judgements: [],
        findings: [],
        evaluatedPrice: nil
      )
    )
    #expect(sample.ranks == ["1 good"])
    #expect(sample.indices == ["100"])
    #expect(sample.unranked == ["asked open", "offers/broken.xml unreadable", "out excluded"])
  }

  @Test func `prices of zero, below zero and missing keep an offer from a rank`() {
    var sample = ScoreSample.single()
    sample.offer("a", price: "0")
    sample.offer("b", price: "-5.00")
    sample.offer("c", price: nil)
    #expect(sample.ranks == [])
    #expect(sample.unranked == ["a priceMissing", "b priceMissing", "c priceMissing"])
    #expect(sample.found == ["0 SC007.price a 0.00", "0 SC007.price b -5.00", "0 SC008.missing c"])
  }

  @Test func `two offers of one bidder wait for clarification`() {
    var sample = ScoreSample.single()
    sample.offer("a")
    sample.offer("a", price: "90")
    sample.offer("b")
    #expect(sample.ranks == ["1 b"])
    #expect(sample.unranked == ["a open", "a open"])
    #expect(sample.found == ["0 SC009.twice a", "0 SC009.twice a"])
  }

  @Test func `the minimum performance is enough, one point less is not`() {
    var sample = ScoreSample.both { $0.minimumPerformance = 700 }
    sample.offer("enough")
    sample.offer("less", points: 0)
    sample.award("enough", 5)
    sample.award("less", 10)
    // 60 x 5 + 40 x 10 = 700 and 60 x 10 + 40 x 0 = 600.
    #expect(sample.ranks == ["1 enough"])
    #expect(sample.unranked == ["less belowMinimum"])
    #expect(sample.found == ["0 SC011.performance less 600 700"])
  }

  @Test func `an unknown method ranks nobody`() {
    var sample = ScoreSample.single { $0.formula = .unsettled("median-x") }
    sample.offer("a")
    #expect(sample.ranks == [])
    #expect(sample.unranked == ["a open"])
    #expect(sample.found == ["20 SC015.unknown median-x"])
  }
}
