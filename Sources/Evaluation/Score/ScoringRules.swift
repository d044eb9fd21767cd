package import Procurement

/// What can be wrong when offers are scored.
package enum ScoringRules {
  static let unknownBidder = RuleInfo(code: "SC001", severity: .error)
  static let unscoredRequirement = RuleInfo(code: "SC002", severity: .error)
  static let repeatedPoints = RuleInfo(code: "SC003", severity: .error)
  static let unannouncedPoints = RuleInfo(code: "SC004", severity: .error)
  static let pointsForCalculated = RuleInfo(code: "SC005", severity: .warning)
  static let missingPoints = RuleInfo(code: "SC006", severity: .error)
  static let unusablePrice = RuleInfo(code: "SC007", severity: .error)
  static let missingPrice = RuleInfo(code: "SC008", severity: .error)
  static let repeatedBidder = RuleInfo(code: "SC009", severity: .error)
  static let unbrokenTie = RuleInfo(code: "SC010", severity: .warning)
  static let belowMinimumPerformance = RuleInfo(code: "SC011", severity: .warning)
  static let belowMinimumPoints = RuleInfo(code: "SC012", severity: .warning)
  static let pointsForZero = RuleInfo(code: "SC013", severity: .warning)
  static let foreignRecord = RuleInfo(code: "SC014", severity: .error)
  static let unknownMethod = RuleInfo(code: "SC015", severity: .error)
  static let unreasonedPoints = RuleInfo(code: "SC016", severity: .warning)
  static let noIndex = RuleInfo(code: "SC017", severity: .error)
  static let outsideBand = RuleInfo(code: "SC018", severity: .note)
  static let editedAnnouncement = RuleInfo(code: "SC019", severity: .error)

  /// Sorted by code; written by hand, compared with the sentences by a test.
  package static let all: [RuleInfo] = [
    unknownBidder, unscoredRequirement, repeatedPoints, unannouncedPoints, pointsForCalculated, missingPoints,
    unusablePrice, missingPrice, repeatedBidder, unbrokenTie, belowMinimumPerformance, belowMinimumPoints,
    pointsForZero,
    foreignRecord, unknownMethod, unreasonedPoints, noIndex, outsideBand, editedAnnouncement,
  ]
}
