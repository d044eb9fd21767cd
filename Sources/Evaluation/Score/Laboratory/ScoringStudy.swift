package import Procurement

/// The scoring laboratory: what would happen to a ranking if something were otherwise.
///
/// Everything is computed by the ``Scorer`` that ranks, on exact numbers; nothing here changes a ranking.
package struct ScoringStudy: Sendable {
  /// An offer in the evaluation with the points of its criteria.
  package struct Offer: Hashable, Sendable {
    /// Bidder, performance and price.
    package var candidate: Candidate
    /// BP by the id of the requirement.
    package var points: [String: Int]

    /// An offer with its points.
    package init(candidate: Candidate, points: [String: Int] = [:]) {
      self.candidate = candidate
      self.points = points
    }
  }

  /// A criterion with its weight and the points that can be given for it.
  package struct Criterion: Hashable, Sendable {
    /// Id of the requirement.
    package var requirement: String
    /// GP, 1 or more.
    package var weight: Int
    /// The points of the announced levels, ascending.
    package var levels: [Int]

    /// A criterion.
    package init(requirement: String, weight: Int, levels: [Int]) {
      self.requirement = requirement
      self.weight = weight
      self.levels = levels.sorted()
    }
  }

  /// The offers in the evaluation; each bidder once, each price above 0.
  package let offers: [Offer]
  /// In the order of the criteria tree.
  package let criteria: [Criterion]
  /// Lmax, theoretical: the most L that the criteria allow, 1 or more.
  package let highestPerformance: Int
  /// What computes and orders.
  package let scorer: Scorer

  /// A laboratory for `offers` under `terms`; nil when their method is unsettled.
  package init?(_ offers: [Offer], criteria: [Criterion] = [], terms: ScoringTerms, highestPerformance: Int) {
    guard let scorer = Scorer(terms, highestPerformance: max(1, highestPerformance)) else { return nil }
    self.offers = offers
    self.criteria = criteria
    self.highestPerformance = max(1, highestPerformance)
    self.scorer = scorer
  }

  /// A laboratory for the offers that compete under `specification`; nil when its method is unsettled.
  ///
  /// Offers without a usable price, without all points, excluded or open take no part, as in the ranking.
  package init?(assessments: [Assessment], record: EvaluationRecord?, specification: Specification) {
    let contestants = Scoring.contestants(assessments: assessments, record: record, specification: specification)
    let offers = contestants.map { candidate, scores in
      Offer(
        candidate: candidate,
        points: Dictionary(scores.map { ($0.requirement, $0.points ?? 0) }, uniquingKeysWith: { first, _ in first })
      )
    }
    self.init(offers, under: specification)
  }

  /// A laboratory for `offers` under `specification`, such as invented ones; nil when its method is unsettled.
  package init?(_ offers: [Offer], under specification: Specification) {
    let criteria = specification.scored.map { specified in
      Criterion(
        requirement: specified.id,
        weight: specified.weight ?? 0,
        levels: specified.requirement.levels.map(\.points)
      )
    }
    self.init(
      offers,
      criteria: criteria,
      terms: specification.tender.scoring,
      highestPerformance: specification.highestPerformance
    )
  }

  /// What was announced.
  package var terms: ScoringTerms { scorer.terms }

  /// The offers as the methods see them.
  package var candidates: [Candidate] { offers.map(\.candidate) }

  /// The places by the announced method.
  package var places: [Place] { scorer.places(of: candidates) }
}
