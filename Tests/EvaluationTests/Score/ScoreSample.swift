import Evaluation
import Procurement

/// Offers for the sample tender, with performance set through points by calculation and points by people.
struct ScoreSample: Sendable {
  var resolve = ResolveSample()
  var assessments: [Assessment] = []
  var record: EvaluationRecord?

  /// A tender whose single criterion weighs `weight`; its points are calculated.
  static func single(weight: Int = 1, change: (inout ScoringTerms) -> Void = { _ in }) -> Self {
    var sample = Self()
    sample.resolve.tender.scoring.minimumPerformance = nil
    sample.resolve.select(.deselect("R-B1"))
    let criterion = Criterion(requirement: "R-B2", weight: weight, location: ResolveSample.inTender(13))
    sample.resolve.tender.criteria[0].weight = weight
    sample.resolve.tender.criteria[0].groups[0].weight = weight
    sample.resolve.tender.criteria[0].groups[0].criteria = [criterion]
    change(&sample.resolve.tender.scoring)
    return sample
  }

  /// The tender of the resolution tests: R-B1 by people with weight 60, R-B2 by calculation with weight 40.
  static func both(change: (inout ScoringTerms) -> Void = { _ in }) -> Self {
    var sample = Self()
    sample.resolve.tender.scoring.minimumPerformance = nil
    change(&sample.resolve.tender.scoring)
    sample.record = EvaluationRecord(tender: "dresden", points: [], location: inRecord(2))
    return sample
  }

  /// Adds an admitted offer with `points` for R-B2 and a price in euros.
  mutating func offer(
    _ bidder: String,
    points: Int? = 10,
    price: String? = "100",
    admission: Assessment.Admission = .admitted,
    judgements: [Judgement] = []
  ) {
    assessments.append(
      Assessment(
        file: "offers/\(bidder).xml",
        bidder: Bidder(id: bidder, name: bidder),
        admission: admission,
        judgements: judgements,
        findings: [],
        evaluatedPrice: price.flatMap { Money($0) },
        calculatedPoints: points.map { ["R-B2": $0] } ?? [:]
      )
    )
  }

  /// Points that people give.
  mutating func award(
    _ bidder: String,
    _ points: Int,
    for requirement: String = "R-B1",
    reason: String? = nil,
    line: Int = 10
  ) {
    record?.points.append(
      AwardedPoints(
        bidder: bidder,
        requirement: requirement,
        points: points,
        reason: reason ?? "the plan of \(bidder) covers \(points) steps",
        evaluators: ["mh"],
        location: Self.inRecord(line)
      )
    )
  }

  var specification: Specification {
    guard let specification = resolve.resolve().specification else {
      preconditionFailure("the sample tender is joined without a specification")
    }
    return specification
  }

  var ranking: Ranking {
    Scoring.rank(assessments: assessments, record: record, specification: specification)
  }

  /// Bidders by rank: `1 a`.
  var ranks: [String] { ranking.offers.map { "\($0.rank) \($0.bidder)" } }

  /// Announced indices by rank.
  var indices: [String] { ranking.offers.map(\.announcedIndex.description) }

  /// Why the others have no rank: `b priceMissing`.
  var unranked: [String] { ranking.unranked.map { "\($0.bidder) \($0.reason)" } }

  /// What was found, such as `10 SC004.level a R-B1 7`.
  var found: [String] {
    ranking.findings.map { ([String($0.location.line), $0.message.key] + $0.message.arguments).joined(separator: " ") }
  }

  static func inRecord(_ line: Int) -> SourceLocation { SourceLocation(file: "dresden/evaluation.xml", line: line) }
}
