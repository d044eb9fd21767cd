import Procurement

/// Points by people below the announced minimum of a requirement: they count as not met.
///
/// Points by calculation are compared by the check, which knows them.
struct MissedMinimum {
  /// What missing the requirement costs: its own word, else that of the regime, else the buyer asks.
  let consequence: Consequence

  private let requirement: Requirement
  private let awarded: AwardedPoints
  private let agreed: Int
  private let minimum: Int

  /// The missed minimum of `score`; nil when it has none or reaches it.
  init?(_ score: RequirementScore, in specification: Specification) {
    guard case .awarded(let awarded) = score.origin else { return nil }
    self.init(awarded, in: specification)
  }

  /// The missed minimum of `awarded`; nil when there is none or it is reached.
  init?(_ awarded: AwardedPoints, in specification: Specification) {
    guard let requirement = specification.requirement(awarded.requirement)?.requirement,
      let minimum = requirement.minimumPoints, let agreed = awarded.points, agreed < minimum
    else { return nil }
    let treatment = specification.regime.treatment(of: .requirementNotMet, kind: requirement.kind, document: nil)
    consequence = requirement.whenMissed ?? treatment?.consequence ?? .ask
    self.requirement = requirement
    self.awarded = awarded
    self.agreed = agreed
    self.minimum = minimum
  }

  /// The points that are counted.
  var points: Int { consequence == .scoredZero ? 0 : agreed }

  /// Why the offer has no rank; nil when it has one all the same.
  var obstacle: Ranking.Unranked.Reason? {
    switch consequence {
    case .exclude: .belowMinimum
    case .ask, .mayBeSuppliedLater: .open
    case .scoredZero, .none: nil
    }
  }

  /// The finding on the offer of `bidder`.
  func finding(on bidder: String) -> Finding {
    ScoringRules.belowMinimumPoints.finding(
      consequence.rawValue,
      bidder,
      requirement.id,
      String(agreed),
      String(minimum),
      at: awarded.location,
      about: .requirement(requirement.id)
    )
  }
}
