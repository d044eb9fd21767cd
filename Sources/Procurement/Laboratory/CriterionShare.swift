/// What one criterion of the tree counts, as announced and in truth.
package struct CriterionShare: Hashable, Sendable {
  /// Id of the requirement.
  package var requirement: String
  /// Ids of the groups above it, the main group first.
  package var path: [String]
  /// Weighting points (GP).
  package var weight: Int
  /// The product of the shares along the path, between 0 and 1: what the weights say.
  package var announced: Rational
  /// The most points (BP) that a level earns; 0 where there is none.
  package var mostPoints: Int
  /// Its part of the most performance points that all criteria can earn, between 0 and 1: what counts.
  package var actual: Rational

  /// A share; see the properties.
  package init(
    requirement: String,
    path: [String],
    weight: Int,
    announced: Rational,
    mostPoints: Int,
    actual: Rational
  ) {
    self.requirement = requirement
    self.path = path
    self.weight = weight
    self.announced = announced
    self.mostPoints = mostPoints
    self.actual = actual
  }
}
