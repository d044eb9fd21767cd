import Evaluation
import Procurement
import TestSupport
import Testing

/// The panel of mh and ks on R-B1, whose levels are 0, 5 and 10.
@Suite struct ScorePanelTests {
  private static func sample(
    _ points: Int,
    _ reason: String = "Das Konzept nennt alle Schritte.",
    bidder: String = "a",
    evaluators: [String] = ["mh", "ks"],
    votes: [(String, Int, String)],
    limit: Int? = nil
  ) -> ScoreSample {
    var sample = ScoreSample.both()
    sample.offer("a")
    sample.offer("b")
    sample.record?.spreadLimit = limit
    sample.add(points, reason, bidder: bidder, evaluators: evaluators, votes: votes)
    return sample
  }

  private static func found(_ sample: ScoreSample) -> [String] { sample.found.filter { $0.contains("PN") } }

  private static let good = [("mh", 10, "Alle Schritte sind belegt."), ("ks", 5, "Ein Termin fehlt.")]

  @Test func `a panel with reasons, points on the scale and an agreement between them is silent`() {
    #expect(Self.found(Self.sample(5, votes: Self.good)) == [])
    // Today's form: only what was agreed.
    #expect(Self.found(Self.sample(5, votes: [])) == [])
  }

  @Test func `an absent evaluator is missing and never zero`() {
    let sample = Self.sample(10, votes: [("mh", 10, "Alle Schritte sind belegt.")])
    #expect(Self.found(sample) == ["10 PN001.missing a R-B1 ks"])
    #expect(sample.record?.points[0].spread == nil)
  }

  @Test func `points outside the scale are refused`() {
    let votes = [("mh", 7, "Alle Schritte sind belegt."), ("ks", 5, "Ein Termin fehlt.")]
    #expect(Self.found(Self.sample(5, votes: votes)) == ["11 PN002.level a R-B1 mh 7"])
  }

  @Test func `points by somebody else, or twice by one, are found`() {
    let votes = Self.good + [("xy", 5, "Der Plan ist knapp."), ("mh", 10, "Nochmals gelesen, es bleibt dabei.")]
    #expect(
      Self.found(Self.sample(5, votes: votes)) == ["13 PN003.foreign a R-B1 xy", "14 PN004.twice a R-B1 mh"]
    )
  }

  @Test func `points without a reason are found`() {
    let votes = [("mh", 10, " . "), ("ks", 5, "Ein Termin fehlt.")]
    #expect(Self.found(Self.sample(5, votes: votes)) == ["11 PN005.reason a R-B1 mh 10"])
  }

  @Test func `the same reason for different points is found, across offers and inside the panel`() {
    var sample = Self.sample(5, "Der Plan ist knapp.", votes: [])
    sample.add(10, "Der Plan ist: knapp!", bidder: "b", votes: [], line: 20)
    #expect(Self.found(sample) == ["20 PN006.same b R-B1 10 a 5 dresden/evaluation.xml:10"])
    let inside = [("mh", 10, "Ein Termin fehlt."), ("ks", 5, "Ein Termin fehlt.")]
    #expect(
      Self.found(Self.sample(5, votes: inside)) == ["12 PN006.same a R-B1 5 a 10 dresden/evaluation.xml:11"]
    )
  }

  @Test func `the same reason for the same points, or taken over into the agreement, is silent`() {
    var sample = Self.sample(5, "Der Plan ist knapp.", votes: [])
    sample.add(5, "Der Plan ist knapp.", bidder: "b", votes: [], line: 20)
    #expect(Self.found(sample) == [])
    #expect(Self.found(Self.sample(5, "Alle Schritte sind belegt.", votes: Self.good)) == [])
  }

  @Test(arguments: ["Sehr gut", "5 Punkte", "Note: gut", "fair", "Fair."])
  func `a reason that only repeats points, grade or level is found`(reason: String) {
    #expect(Self.found(Self.sample(5, reason, votes: [])) == ["10 PN007.grade a R-B1 \(reason)"])
  }

  @Test(arguments: ["Gut, weil alle Schritte belegt sind.", "Der Plan ist sehr knapp."])
  func `a grade with its reason is silent`(reason: String) {
    #expect(Self.found(Self.sample(5, reason, votes: [])) == [])
  }

  @Test func `a spread above the buyer's limit is noted, one at the limit is not`() {
    #expect(Self.found(Self.sample(5, votes: Self.good, limit: 4)) == ["10 PN008.spread a R-B1 5 4"])
    #expect(Self.found(Self.sample(5, votes: Self.good, limit: 5)) == [])
  }

  @Test func `an agreement that nobody gave is found`() {
    let votes = [("mh", 10, "Alle Schritte sind belegt."), ("ks", 10, "Nichts fehlt.")]
    #expect(Self.found(Self.sample(5, votes: votes)) == ["10 PN009.beyond a R-B1 5 10 10"])
  }

  @Test func `the list of rules is that of the folder, sorted by code`() throws {
    let files = try Repository.files(below: "Sources/Evaluation/Score/Panel/Rules", ending: "swift")
    #expect(files.count == PanelRules.infos.count)
    #expect(PanelRules.infos.map(\.code) == PanelRules.infos.map(\.code).sorted())
  }
}

extension ScoreSample {
  /// Points of a panel; votes stand on the lines after `line`.
  fileprivate mutating func add(
    _ points: Int,
    _ reason: String,
    bidder: String,
    evaluators: [String] = ["mh", "ks"],
    votes: [(String, Int, String)],
    line: Int = 10
  ) {
    record?.points.append(
      AwardedPoints(
        bidder: bidder,
        requirement: "R-B1",
        points: points,
        reason: reason,
        evaluators: evaluators,
        votes: votes.enumerated().map { number, vote in
          PanelVote(
            evaluator: vote.0,
            points: vote.1,
            reason: vote.2,
            location: Self.inRecord(line + 1 + number)
          )
        },
        location: Self.inRecord(line)
      )
    )
  }
}
