/// A bidder's answer to one requirement.
package struct Answer: Hashable, Sendable {
  /// Id of the requirement, as written.
  package var requirement: String
  /// What was answered, as written, white space trimmed; several only where several codes were given.
  package var values: [String]
  /// The unit, as written; nil where none was given.
  package var unit: String?
  /// What the bidder added in own words; nil when nothing.
  package var comment: String?
  /// Ids of the evidence that the answer refers to.
  package var evidence: [String]
  /// Where it stands.
  package var location: SourceLocation

  /// An answer to `requirement`.
  package init(
    requirement: String,
    values: [String],
    unit: String? = nil,
    comment: String? = nil,
    evidence: [String] = [],
    location: SourceLocation
  ) {
    self.requirement = requirement
    self.values = values
    self.unit = unit
    self.comment = comment
    self.evidence = evidence
    self.location = location
  }
}
