/// What people decided about the offers: points with reasons.
package struct EvaluationRecord: Hashable, Sendable {
  /// Id of the tender.
  package var tender: String
  /// How far the points of several evaluators may lie apart without talk; nil where the buyer set no limit.
  package var spreadLimit: Int?
  /// In the order of the file.
  package var points: [AwardedPoints]
  /// Where it stands.
  package var location: SourceLocation

  /// A record for `tender`.
  package init(tender: String, spreadLimit: Int? = nil, points: [AwardedPoints], location: SourceLocation) {
    self.spreadLimit = spreadLimit
    self.tender = tender
    self.points = points
    self.location = location
  }
}
