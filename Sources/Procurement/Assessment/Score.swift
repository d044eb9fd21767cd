/// The points of one requirement in one offer, and where they come from.
package struct RequirementScore: Hashable, Sendable {
  /// Who or what gave the points.
  package enum Origin: Hashable, Sendable {
    /// By calculation from a level.
    case calculated
    /// By people, with their reason.
    case awarded(AwardedPoints)
    /// Nothing usable was answered.
    case zero
    /// People have not given any yet.
    case missing
  }

  /// Id of the requirement.
  package var requirement: String
  /// 0 to 10 (BP); nil while missing.
  package var points: Int?
  /// Weighting points (GP).
  package var weight: Int
  /// Where the points come from.
  package var origin: Origin

  /// The score of `requirement`.
  package init(requirement: String, points: Int?, weight: Int, origin: Origin) {
    self.requirement = requirement
    self.points = points
    self.weight = weight
    self.origin = origin
  }

  /// LP = GP x BP; nil while points are missing.
  package var performance: Int? { points.map { $0 * weight } }
}

/// The place of one offer in the ranking.
package struct RankedOffer: Hashable, Sendable {
  /// Id of the bidder.
  package var bidder: String
  /// Per scored requirement, in the order of the criteria tree.
  package var scores: [RequirementScore]
  /// L: the sum of all performance points.
  package var performance: Int
  /// P: the evaluated price.
  package var price: Money
  /// The exact index (Kennzahl).
  package var index: ScoreIndex
  /// The index as announced, rounded; what offers are ranked by.
  package var announcedIndex: ScoreIndex
  /// From 1; offers that only a drawn lot can part share a rank.
  package var rank: Int
  /// Whether a tie rule parted it from an offer with the same index.
  package var tieBroken: Bool

  /// A place in the ranking.
  package init(
    bidder: String,
    scores: [RequirementScore],
    performance: Int,
    price: Money,
    index: ScoreIndex,
    announcedIndex: ScoreIndex,
    rank: Int,
    tieBroken: Bool
  ) {
    self.bidder = bidder
    self.scores = scores
    self.performance = performance
    self.price = price
    self.index = index
    self.announcedIndex = announcedIndex
    self.rank = rank
    self.tieBroken = tieBroken
  }
}

/// The ranking of the admitted offers, and what stands in its way.
package struct Ranking: Hashable, Sendable {
  /// By rank.
  package var offers: [RankedOffer]
  /// Bidders that are not ranked, in order of their ids, each with the findings that say why.
  package var unranked: [Unranked]
  /// What was seen while scoring, such as missing points.
  package var findings: [Finding]
  /// How far the prices of all offers that are not excluded lie apart, the cheapest first.
  package var priceGaps: [PriceGap] = []
  /// Whether the evaluation of quality has come so far that offers may be ranked and prices looked at.
  package var isFinal = true

  /// A bidder without rank.
  package struct Unranked: Hashable, Sendable {
    /// Why there is no rank.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
      case excluded
      /// Clarification is outstanding.
      case open
      /// Points by people are outstanding.
      case pointsMissing = "points-missing"
      case priceMissing = "price-missing"
      /// Below the announced minimum performance.
      case belowMinimum = "below-minimum"
      /// Below the band in which the extended quotient ranks.
      case outsideBand = "outside-band"
      case unreadable
      /// The evaluation of quality is not final, of this offer or of another one.
      case notFinal = "not-final"
    }

    /// Id of the bidder, or the file where it could not be read.
    package var bidder: String
    /// Why there is no rank.
    package var reason: Reason
    /// The points so far, in the order of the criteria tree; only where nothing but the others stands against a rank.
    package var scores: [RequirementScore]

    /// A bidder without rank.
    package init(bidder: String, reason: Reason, scores: [RequirementScore] = []) {
      self.bidder = bidder
      self.reason = reason
      self.scores = scores
    }
  }

  /// A ranking.
  package init(offers: [RankedOffer], unranked: [Unranked], findings: [Finding]) {
    self.offers = offers
    self.unranked = unranked
    self.findings = findings
  }
}
