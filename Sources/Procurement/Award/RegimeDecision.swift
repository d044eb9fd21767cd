/// What the law of a day says about a contract: which threshold counts, whether it is reached, and which regime rules.
package struct RegimeDecision: Hashable, Sendable {
  /// Why people should look again.
  package enum Caution: Hashable, Sendable {
    /// The value lies below the threshold by so few euros.
    case close(Rational)
    /// The lowest expected value lies below the threshold, the highest does not.
    case spread
    /// Another reading of the rules of estimation leads above the threshold.
    case otherReading(Rational)
  }

  /// The threshold's column.
  package var scope: Threshold.Scope
  /// The class of the main CPV code; nil where the data know none.
  package var subjectClass: SubjectClass?
  /// The threshold in force; nil where the data know none.
  package var threshold: Threshold?
  /// How value and threshold are compared; nil where the data do not say.
  package var comparison: ThresholdComparison?
  /// On which side of the threshold the value lies; nil where that cannot be said.
  package var reach: Regime.Reach?
  /// The rule that names the regime; nil where the data know none.
  package var rule: RegimeRule?
  /// Why people should look again.
  package var caution: Caution?

  /// A decision; see the properties.
  package init(
    scope: Threshold.Scope,
    subjectClass: SubjectClass?,
    threshold: Threshold?,
    comparison: ThresholdComparison?,
    reach: Regime.Reach?,
    rule: RegimeRule?,
    caution: Caution?
  ) {
    self.scope = scope
    self.subjectClass = subjectClass
    self.threshold = threshold
    self.comparison = comparison
    self.reach = reach
    self.rule = rule
    self.caution = caution
  }
}
