import Procurement

/// The points that people gave, as far as they can be used.
struct PointsTable {
  /// What is wrong with the record.
  private(set) var findings: [Finding] = []
  private var points: [String: [String: AwardedPoints]] = [:]
  private var repeated: [String: Set<String>] = [:]

  /// The usable points of `record`; `bidders` are all that offer, nil when not all are known.
  init(record: EvaluationRecord?, bidders: Set<String>?, specification: Specification) {
    guard let record else { return }
    guard record.tender == specification.tender.id else {
      findings.append(
        ScoringRules.foreignRecord.finding("tender", record.tender, specification.tender.id, at: record.location)
      )
      return
    }
    for awarded in record.points {
      guard bidders?.contains(awarded.bidder) ?? true else {
        report(ScoringRules.unknownBidder, "bidder", awarded)
        continue
      }
      take(awarded, specification.requirement(awarded.requirement))
    }
  }

  /// The points of `bidder` for `requirement`, agreed or not; nil when there are none, or when they contradict each other.
  subscript(bidder: String, requirement: String) -> AwardedPoints? {
    repeated[bidder]?.contains(requirement) == true ? nil : points[bidder]?[requirement]
  }

  private mutating func take(_ awarded: AwardedPoints, _ specified: SpecifiedRequirement?) {
    guard let specified, specified.weight != nil else {
      report(ScoringRules.unscoredRequirement, specified == nil ? "unknown" : "kind", awarded)
      return
    }
    guard !specified.requirement.isCalculated else {
      return report(ScoringRules.pointsForCalculated, "calculated", awarded)
    }
    guard let agreed = awarded.points else { return keep(awarded) }
    guard specified.requirement.levels.contains(where: { $0.points == agreed }) else {
      return report(ScoringRules.unannouncedPoints, "level", awarded)
    }
    if !awarded.reason.contains(where: { !$0.isWhitespace }) {
      report(ScoringRules.unreasonedPoints, "reason", awarded)
    }
    keep(awarded)
  }

  private mutating func keep(_ awarded: AwardedPoints) {
    if points[awarded.bidder]?[awarded.requirement] != nil {
      repeated[awarded.bidder, default: []].insert(awarded.requirement)
      report(ScoringRules.repeatedPoints, "twice", awarded)
    }
    points[awarded.bidder, default: [:]][awarded.requirement] = awarded
  }

  private mutating func report(_ rule: RuleInfo, _ wording: String, _ awarded: AwardedPoints) {
    findings.append(
      rule.finding(
        wording,
        awarded.bidder,
        awarded.requirement,
        awarded.points.map(String.init) ?? "",
        at: awarded.location,
        about: .requirement(awarded.requirement)
      )
    )
  }
}
