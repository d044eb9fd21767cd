import Evaluation
import Procurement
import Testing

@Suite struct ScorePointsTests {
  @Test func `points come from calculation and from people, weighed over the tree`() {
    var sample = ScoreSample.both()
    sample.offer("a")
    sample.award("a", 5)
    let scores = sample.ranking.offers.first?.scores ?? []
    #expect(scores.map(\.requirement) == ["R-B1", "R-B2"])
    #expect(scores.map(\.points) == [5, 10])
    #expect(scores.map(\.performance) == [300, 400])
    #expect(scores.last?.origin == .calculated)
    #expect(sample.found == [])
    let tree = sample.specification.tender.criteria
    #expect(tree.map { Scoring.performance(of: $0, scores: scores) } == [700])
    #expect(Scoring.performance(of: tree[0], scores: Array(scores.prefix(1))) == 300)
  }

  @Test func `an offer without all points has no rank`() {
    var sample = ScoreSample.both()
    sample.offer("a", points: nil)
    #expect(sample.unranked == ["a pointsMissing"])
    #expect(sample.found == ["0 SC006.missing a R-B1, R-B2"])
    let scores = Scoring.scores(of: sample.assessments[0], record: sample.record, specification: sample.specification)
    #expect(scores.map(\.origin) == [.missing, .missing])
    #expect(Scoring.performance(of: scores) == nil)
  }

  @Test func `an answer that is scored zero earns nothing, whatever people gave`() {
    var sample = ScoreSample.both()
    let zero = Judgement(subject: .requirement("R-B1"), verdict: .notAnswered, consequence: .scoredZero)
    sample.offer("a", judgements: [zero])
    sample.award("a", 10)
    #expect(sample.ranking.offers.first?.scores.map(\.points) == [0, 10])
    #expect(sample.ranking.offers.first?.scores.first?.origin == .zero)
    #expect(sample.found == ["10 SC013.zero a R-B1 10"])
  }

  @Test func `a requirement that does not apply to an offer earns nothing`() {
    var sample = ScoreSample.single()
    sample.offer("a", points: nil, judgements: [Judgement(subject: .requirement("R-B2"), verdict: nil)])
    #expect(sample.ranking.offers.first?.scores.map(\.origin) == [.zero])
  }

  @Test func `a calculated requirement that is not met earns nothing`() {
    var sample = ScoreSample.single()
    sample.offer("a", points: nil, judgements: [Judgement(subject: .requirement("R-B2"), verdict: .notMet)])
    #expect(sample.ranking.offers.first?.scores.map(\.points) == [0])
  }

  @Test func `points that cannot be used are found and do not count`() {
    var sample = ScoreSample.both()
    sample.offer("a")
    sample.award("q", 5, line: 10)
    sample.award("a", 5, for: "R-Q", line: 11)
    sample.award("a", 5, for: "R-A1", line: 12)
    sample.award("a", 7, line: 13)
    sample.award("a", 0, for: "R-B2", line: 14)
    #expect(sample.unranked == ["a pointsMissing"])
    #expect(
      sample.found == [
        "10 SC001.bidder q R-B1 5", "11 SC002.unknown a R-Q 5", "12 SC002.kind a R-A1 5", "13 SC004.level a R-B1 7",
        "14 SC005.calculated a R-B2 0", "0 SC006.missing a R-B1",
      ]
    )
  }

  @Test func `points for others are no finding where not all offers are at hand`() {
    var sample = ScoreSample.both()
    sample.offer("a")
    sample.award("a", 5)
    sample.award("b", 5, line: 11)
    let ranking = Scoring.rank(
      assessments: sample.assessments,
      record: sample.record,
      specification: sample.specification,
      isComplete: false
    )
    #expect(ranking.findings == [])
    #expect(ranking.offers.map(\.bidder) == ["a"])
  }

  @Test func `of points given twice neither counts`() {
    var sample = ScoreSample.both()
    sample.offer("a")
    sample.award("a", 5)
    sample.award("a", 10, line: 11)
    #expect(sample.unranked == ["a pointsMissing"])
    #expect(sample.found == ["11 SC003.twice a R-B1 10", "0 SC006.missing a R-B1"])
  }

  @Test func `points without a reason count and are found`() {
    var sample = ScoreSample.both()
    sample.offer("a")
    sample.award("a", 5, reason: " \n")
    #expect(sample.ranks == ["1 a"])
    #expect(sample.found == ["10 SC016.reason a R-B1 5"])
  }

  @Test func `the record of another tender does not count`() {
    var sample = ScoreSample.both()
    sample.offer("a")
    sample.award("a", 5)
    sample.record?.tender = "leipzig"
    #expect(sample.found == ["2 SC014.tender leipzig dresden", "0 SC006.missing a R-B1"])
  }

  @Test(arguments: [
    (Consequence.exclude, "exclude", ["a belowMinimum"], [Int]()),
    (.ask, "ask", ["a open"], []),
    (.mayBeSuppliedLater, "may-be-supplied-later", ["a open"], []),
    (.scoredZero, "scored-zero", [], [0]),
    (.none, "none", [], [0]),
  ])
  func `points below the minimum cost what the requirement says`(
    consequence: Consequence,
    wording: String,
    unranked: [String],
    points: [Int]
  ) {
    var sample = ScoreSample.both()
    sample.resolve.requirement("R-B1") { $0.whenMissed = consequence }
    sample.offer("a")
    sample.award("a", 0)
    #expect(sample.unranked == unranked)
    #expect(sample.ranking.offers.compactMap { $0.scores.first?.points } == points)
    #expect(sample.found == ["10 SC012.\(wording) a R-B1 0 5"])
  }

  @Test func `points below the minimum are lost where the regime scores zero`() {
    var sample = ScoreSample.both()
    sample.resolve.requirement("R-B1") { $0.minimumPoints = 10 }
    sample.resolve.norms.regimes[0].treatments = [
      Treatment(
        deficiency: .requirementNotMet,
        kind: .scored,
        consequence: .scoredZero,
        step: "zero",
        basis: [],
        location: ScoreSample.inRecord(1)
      )
    ]
    sample.offer("a")
    sample.award("a", 5)
    #expect(sample.ranking.offers.first?.scores.map(\.points) == [0, 10])
    #expect(sample.found == ["10 SC012.scored-zero a R-B1 5 10"])
  }

  @Test func `points below the minimum are kept where missing it costs nothing`() {
    var sample = ScoreSample.both()
    sample.resolve.requirement("R-B1") {
      $0.minimumPoints = 10
      $0.whenMissed = Consequence.none
    }
    sample.offer("a")
    sample.award("a", 5)
    #expect(sample.ranking.offers.first?.scores.map(\.points) == [5, 10])
  }
}
