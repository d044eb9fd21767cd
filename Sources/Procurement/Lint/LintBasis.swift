/// A place in the law, or a decision, that rules on drafts rest on, for procedures of one reach in a span of days.
package struct LintBasis: Hashable, Sendable {
  /// What is rested on.
  package enum Ground: Hashable, Sendable {
    /// A place of a norm of the register.
    case norm(Citation)
    /// A decision as lawyers name it: court, day, file number.
    case decision(String)
  }

  /// What is rested on.
  package var ground: Ground
  /// Above or below the threshold; nil for both.
  package var reach: Regime.Reach?
  /// The days of dispatch on which it is the basis.
  package var window: Window
  /// The source that was read.
  package var source: String
  /// How sure it is.
  package var confidence: Confidence
  /// Where it stands.
  package var location: SourceLocation

  /// A basis that was read in `source`.
  package init(
    ground: Ground,
    reach: Regime.Reach?,
    window: Window,
    source: String,
    confidence: Confidence,
    location: SourceLocation
  ) {
    self.ground = ground
    self.reach = reach
    self.window = window
    self.source = source
    self.confidence = confidence
    self.location = location
  }
}
