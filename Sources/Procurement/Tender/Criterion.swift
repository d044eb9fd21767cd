/// A scored criterion: a requirement of kind B, and its weight.
package struct Criterion: Hashable, Sendable {
  /// Id of the requirement.
  package var requirement: String
  /// Weighting points (GP), 1 or more; earns weight times points (LP = GP x BP, at most weight x 10).
  package var weight: Int
  /// Where it stands.
  package var location: SourceLocation

  /// A criterion with `weight`.
  package init(requirement: String, weight: Int, location: SourceLocation) {
    self.requirement = requirement
    self.weight = weight
    self.location = location
  }
}
