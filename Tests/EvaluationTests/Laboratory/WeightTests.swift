import Evaluation
import Foundation
import Procurement
import TestSupport
import Testing

@Suite struct WeightTests {
  /// The sample tender with these points as levels of R-B1 (weight 60) and R-B2 (weight 40).
  private static func sample(_ first: [Int], _ second: [Int]) -> ScoreSample {
    var sample = ScoreSample.both()
    for (id, points) in [("R-B1", first), ("R-B2", second)] {
      sample.resolve.requirement(id) { requirement in
        let pattern = requirement.levels[0]
        requirement.minimumPoints = nil
        requirement.levels = points.map { points in
          var level = pattern
          level.points = points
          return level
        }
      }
    }
    return sample
  }

  private static func found(_ sample: ScoreSample) -> [String] {
    WeightRules.findings(in: sample.specification).map {
      ([$0.message.key] + $0.message.arguments).joined(separator: " ")
    }
  }

  @Test func `the worked example of the facts: 50 and 50 with 10 and 5 points are two thirds and one third`() {
    var sample = Self.sample([0, 10], [0, 5])
    for place in 0...1 { sample.resolve.tender.criteria[0].groups[0].criteria[place].weight = 50 }
    let shares = Weights.shares(of: sample.specification)
    #expect(shares.map(\.announced) == [Rational(1, 2), Rational(1, 2)])
    #expect(shares.map(\.actual) == [Rational(2, 3), Rational(1, 3)])
    #expect(
      Self.found(sample) == ["WT001.share R-B1 50.00 66.67 10", "WT001.share R-B2 50.00 33.33 5"]
    )
  }

  @Test func `equal actual weights need one third and two thirds`() {
    var sample = Self.sample([0, 10], [0, 5])
    sample.resolve.tender.criteria[0].weight = 3
    sample.resolve.tender.criteria[0].groups[0].weight = 3
    for place in 0...1 { sample.resolve.tender.criteria[0].groups[0].criteria[place].weight = place + 1 }
    #expect(Weights.shares(of: sample.specification).map(\.actual) == [Rational(1, 2), Rational(1, 2)])
  }

  @Test func `the share is the product along the path`() {
    let shares = Weights.shares(of: Self.sample([0, 10], [0, 10]).specification)
    #expect(shares.map(\.announced) == [Rational(3, 5), Rational(2, 5)])
    #expect(shares.map(\.path) == [["1", "1.1"], ["1", "1.1"]])
    #expect(shares.map(\.actual) == [Rational(3, 5), Rational(2, 5)])
  }

  @Test func `weights that count what they say are silent`() {
    #expect(Self.found(Self.sample([0, 5, 10], [0, 5, 10])) == [])
  }

  @Test func `a minimum above the highest level, or above all performance, is found`() {
    var sample = Self.sample([0, 8], [0, 8])
    sample.resolve.requirement("R-B1") { $0.minimumPoints = 9 }
    sample.resolve.requirement("R-B1") { $0.whenMissed = .ask }
    // 100 weighting points times 8 are 800.
    sample.resolve.tender.scoring.minimumPerformance = 801
    #expect(
      Self.found(sample).filter { $0.hasPrefix("WT002") }.sorted() == [
        "WT002.criterion R-B1 9 8", "WT002.total 801 800",
      ]
    )
    sample.resolve.requirement("R-B1") { $0.minimumPoints = 8 }
    sample.resolve.tender.scoring.minimumPerformance = 800
    #expect(Self.found(sample).filter { $0.hasPrefix("WT002") } == [])
  }

  @Test func `a criterion in which every ranked offer earns the same cannot change the result`() {
    #expect(Self.found(Self.sample([10], [0, 10])) == ["WT003.same R-B1 10"])
    var sample = Self.sample([0, 5, 10], [0, 10])
    sample.resolve.requirement("R-B1") { requirement in
      requirement.minimumPoints = 10
      requirement.whenMissed = .exclude
    }
    #expect(Self.found(sample) == ["WT003.same R-B1 10"])
    // At 5 points two levels stay.
    sample.resolve.requirement("R-B1") { $0.minimumPoints = 5 }
    #expect(Self.found(sample) == [])
  }

  @Test func `the list of rules is that of the folder, sorted by code`() throws {
    let folder = Repository.root.appending(path: "Sources/Evaluation/Score/Weights/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    #expect(files.count == WeightRules.infos.count)
    #expect(WeightRules.infos.map(\.code) == WeightRules.infos.map(\.code).sorted())
  }
}
