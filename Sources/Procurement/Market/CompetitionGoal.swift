/// How many competitors a tender wants to leave, and why fewer must do.
package struct CompetitionGoal: Hashable, Sendable {
  /// Groups of providers that should be able to meet all exclusion requirements, 1 or more.
  package var minimum: Int
  /// Why the tender goes ahead with fewer; for the file.
  package var reason: LocalizedText?
  /// Where it stands.
  package var location: SourceLocation

  /// At least `minimum` groups.
  package init(minimum: Int, reason: LocalizedText? = nil, location: SourceLocation) {
    self.minimum = minimum
    self.reason = reason
    self.location = location
  }
}
