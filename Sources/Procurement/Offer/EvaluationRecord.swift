/// What people decided about the offers: points with reasons.
package struct EvaluationRecord: Hashable, Sendable {
  /// Id of the tender.
  package var tender: String
  /// In the order of the file.
  package var points: [AwardedPoints]
  /// Where it stands.
  package var location: SourceLocation

  /// A record for `tender`.
  package init(tender: String, points: [AwardedPoints], location: SourceLocation) {
    self.tender = tender
    self.points = points
    self.location = location
  }
}
