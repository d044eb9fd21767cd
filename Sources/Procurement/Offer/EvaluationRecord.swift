/// What people decided about the offers: points with reasons.
package struct EvaluationRecord: Hashable, Sendable {
  /// Id of the tender.
  package var tender: String
  /// How far the points of several evaluators may lie apart without talk; nil where the buyer set no limit.
  package var spreadLimit: Int?
  /// Who evaluates; empty where the record names them at the points alone.
  package var evaluators: [Evaluator]
  /// In the order of the file.
  package var points: [AwardedPoints]
  /// That the evaluation of quality was closed, the oldest first: the last one counts, none is ever taken out.
  package var closings: [QualityClosing]
  /// SHA-256 of everything but the closings, 64 hexadecimal digits; nil where nobody has computed it.
  package var digest: String?
  /// Where it stands.
  package var location: SourceLocation

  /// A record for `tender`.
  package init(
    tender: String,
    spreadLimit: Int? = nil,
    evaluators: [Evaluator] = [],
    points: [AwardedPoints],
    closings: [QualityClosing] = [],
    location: SourceLocation
  ) {
    self.tender = tender
    self.spreadLimit = spreadLimit
    self.evaluators = evaluators
    self.points = points
    self.closings = closings
    self.location = location
  }

  /// The points of `bidder` for `requirement`; nil when nobody gave any.
  package func points(of bidder: String, for requirement: String) -> AwardedPoints? {
    points.first { $0.bidder == bidder && $0.requirement == requirement }
  }
}

/// A person who gives points.
package struct Evaluator: Hashable, Sendable, Identifiable {
  /// Short name by which the record names the person, without blanks.
  package var id: String
  /// The name.
  package var name: String
  /// Where it stands.
  package var location: SourceLocation

  /// The person called `name`.
  package init(id: String, name: String, location: SourceLocation) {
    self.id = id
    self.name = name
    self.location = location
  }
}

/// A person's word that the evaluation of quality is closed: from then on prices may be looked at.
package struct QualityClosing: Hashable, Sendable {
  /// Who says so.
  package var by: String
  /// When.
  package var day: CalendarDay
  /// SHA-256 of the record as it was then, 64 hexadecimal digits: points that are changed later do not fit it.
  package var digest: String
  /// What it rests on, such as the meeting of the panel.
  package var reason: String
  /// Where it stands.
  package var location: SourceLocation

  /// The word of `by`.
  package init(by: String, day: CalendarDay, digest: String, reason: String, location: SourceLocation) {
    self.by = by
    self.day = day
    self.digest = digest
    self.reason = reason
    self.location = location
  }
}
