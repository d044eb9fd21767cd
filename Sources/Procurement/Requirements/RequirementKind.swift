/// What a requirement does in the evaluation (UfAB: A, B and I criteria).
package enum RequirementKind: String, Hashable, Sendable, CaseIterable {
  /// Not met means excluded; earns no points.
  case exclusion = "A"
  /// Earns points.
  case scored = "B"
  /// Asked for information; neither excludes nor scores.
  case information = "I"
}
