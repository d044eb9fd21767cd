package import Procurement

/// Turns assessments into points, prices into indices and indices into ranks, exactly and only as announced.
package enum Scoring {
  /// The ranking of the admitted offers.
  ///
  /// Offers that are excluded, open, unreadable, without all points or without a usable price are not ranked and do not
  /// influence the others. While the evaluation of quality is not final, nobody is ranked and no price is looked at.
  ///
  /// - Parameters:
  ///   - assessments: What the check says about each offer, in any order.
  ///   - record: Points given by people; nil when there are none yet.
  ///   - specification: What was announced.
  ///   - isComplete: Whether these are all offers; points for other bidders are a finding only then.
  /// - Returns: The ranked offers, the others with their reason, and what was seen on the way.
  package static func rank(
    assessments: [Assessment],
    record: EvaluationRecord?,
    specification: Specification,
    isComplete: Bool = true
  ) -> Ranking {
    let bidders = assessments.compactMap { $0.bidder?.id }
    let table = PointsTable(
      record: record,
      bidders: isComplete ? Set(bidders) : nil,
      specification: specification
    )
    let offers = assessments.map { ($0, scores(of: $0, from: table, specification: specification)) }
    let standing = QualityStanding(
      offers,
      record: record,
      specification: specification,
      mustBeClosed: specification.tender.scoring.isPriceBlind
    )
    var ranking = unfinished(offers, standing)
    if standing.isFinal {
      var contest = Contest(specification: specification, repeated: repeated(bidders))
      for (assessment, scores) in offers { contest.enter(assessment, scores: scores) }
      ranking = contest.ranking()
      ranking.priceGaps = PriceCheck.gaps(among: assessments, triggers: specification.regime.priceGaps)
    }
    ranking.findings =
      (table.findings + PanelRules.findings(in: record, specification: specification)
      + zeroed(assessments, table, specification) + ranking.findings).sorted()
    return ranking
  }

  /// How far the evaluation of quality is, whether the tender hides prices or not: all points, and a closing that fits.
  package static func quality(
    of assessments: [Assessment],
    record: EvaluationRecord?,
    specification: Specification
  ) -> QualityStanding {
    let table = PointsTable(record: record, bidders: nil, specification: specification)
    let offers = assessments.map { ($0, scores(of: $0, from: table, specification: specification)) }
    return QualityStanding(offers, record: record, specification: specification, mustBeClosed: true)
  }

  /// Nobody has a rank, with the points so far.
  private static func unfinished(
    _ offers: [(assessment: Assessment, scores: [RequirementScore])],
    _ standing: QualityStanding
  ) -> Ranking {
    let unranked = offers.map { assessment, scores in
      guard let bidder = assessment.bidder?.id else {
        return Ranking.Unranked(bidder: assessment.file, reason: .unreadable)
      }
      switch assessment.admission {
      case .excluded: return Ranking.Unranked(bidder: bidder, reason: .excluded)
      case .open: return Ranking.Unranked(bidder: bidder, reason: .open)
      case .admitted: return Ranking.Unranked(bidder: bidder, reason: .notFinal, scores: scores)
      }
    }
    var ranking = Ranking(offers: [], unranked: unranked.sorted { $0.bidder < $1.bidder }, findings: standing.findings)
    ranking.isFinal = false
    return ranking
  }

  /// The offers that compete, with their points; they are what a ranking compares, and may still end without a rank.
  package static func contestants(
    assessments: [Assessment],
    record: EvaluationRecord?,
    specification: Specification
  ) -> [(candidate: Candidate, scores: [RequirementScore])] {
    let bidders = assessments.compactMap { $0.bidder?.id }
    let table = PointsTable(record: record, bidders: nil, specification: specification)
    var contest = Contest(specification: specification, repeated: repeated(bidders))
    for assessment in assessments {
      contest.enter(assessment, scores: scores(of: assessment, from: table, specification: specification))
    }
    return contest.contestants
  }

  /// The points of one offer, in the order of the criteria tree, whether it is ranked or not.
  package static func scores(
    of assessment: Assessment,
    record: EvaluationRecord?,
    specification: Specification
  ) -> [RequirementScore] {
    let table = PointsTable(record: record, bidders: nil, specification: specification)
    return scores(of: assessment, from: table, specification: specification)
  }

  /// LP of a node of the criteria tree: the sum over all criteria below it; nil while points are missing.
  package static func performance(of group: CriterionGroup, scores: [RequirementScore]) -> Int? {
    let below = Set(group.leaves.map(\.requirement))
    return performance(of: scores.filter { below.contains($0.requirement) })
  }

  /// L: the sum of all performance points; nil while points are missing.
  package static func performance(of scores: [RequirementScore]) -> Int? {
    scores.reduce(0) { sum, score in
      guard let sum, let performance = score.performance else { return nil }
      return sum + performance
    }
  }

  private static func scores(
    of assessment: Assessment,
    from table: PointsTable,
    specification: Specification
  ) -> [RequirementScore] {
    let zero = assessment.scoredZero(in: specification)
    return specification.scored.map { specified in
      let (points, origin) =
        zero.contains(specified.id)
        ? (0, .zero) : points(of: assessment, for: specified.requirement, from: table, specification)
      return RequirementScore(
        requirement: specified.id,
        points: points,
        weight: specified.weight ?? 0,
        origin: origin
      )
    }
  }

  private static func points(
    of assessment: Assessment,
    for requirement: Requirement,
    from table: PointsTable,
    _ specification: Specification
  ) -> (Int?, RequirementScore.Origin) {
    if requirement.isCalculated {
      if let points = assessment.calculatedPoints[requirement.id] { return (points, .calculated) }
      return assessment.misses(requirement.id) ? (0, .zero) : (nil, .missing)
    }
    guard let bidder = assessment.bidder?.id, let awarded = table[bidder, requirement.id] else {
      return (nil, .missing)
    }
    return (MissedMinimum(awarded, in: specification)?.points ?? awarded.points, .awarded(awarded))
  }

  /// Bidders that occur more than once.
  private static func repeated(_ bidders: [String]) -> Set<String> {
    var seen: Set<String> = []
    return Set(bidders.filter { !seen.insert($0).inserted })
  }

  /// Points that people gave where the check says zero.
  private static func zeroed(
    _ assessments: [Assessment],
    _ table: PointsTable,
    _ specification: Specification
  ) -> [Finding] {
    assessments.flatMap { assessment in
      assessment.scoredZero(in: specification).sorted().compactMap { id in
        guard let bidder = assessment.bidder?.id, let awarded = table[bidder, id], let points = awarded.points,
          points > 0
        else { return nil }
        return ScoringRules.pointsForZero.finding(
          "zero",
          bidder,
          id,
          String(points),
          at: awarded.location,
          about: .requirement(id)
        )
      }
    }
  }
}

extension Specification {
  /// The requirements that earn points, in the order of the criteria tree.
  package var scored: [SpecifiedRequirement] {
    tender.criteria.flatMap(\.leaves).compactMap { requirement($0.requirement) }.filter { $0.weight != nil }
  }

  /// Lmax, theoretical: the most L that the levels of the criteria allow.
  package var highestPerformance: Int {
    scored.reduce(0) { sum, specified in
      sum + (specified.weight ?? 0) * (specified.requirement.levels.map(\.points).max() ?? 0)
    }
  }
}

extension Requirement {
  /// Whether its levels are earned by calculation, not by the judgement of people.
  package var isCalculated: Bool { !levels.isEmpty && levels.allSatisfy { $0.earned != nil } }
}

extension Assessment {
  /// Whether the answer says clearly that the requirement is not met.
  fileprivate func misses(_ requirement: String) -> Bool {
    judgements.contains { $0.subject == .requirement(requirement) && $0.verdict == .notMet }
  }

  /// Ids of the requirements that earn nothing: scored zero, or not asked of this offer.
  fileprivate func scoredZero(in specification: Specification) -> Set<String> {
    let groups = Dictionary(specification.alternatives.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let zero = judgements.filter { $0.consequence == .scoredZero || $0.verdict == nil }
    return Set(zero.flatMap { $0.subject.requirements(in: groups) })
  }
}

extension Finding.Subject {
  fileprivate func requirements(in groups: [String: AlternativeGroup]) -> [String] {
    switch self {
    case .requirement(let id): [id]
    case .alternative(let id): groups[id]?.requirements ?? []
    case .document, .clause, .evidence, .position, .declaration: []
    }
  }
}
