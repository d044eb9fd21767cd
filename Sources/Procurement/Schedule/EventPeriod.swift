/// A period that starts with an event, so that no day can be told beforehand.
package struct EventPeriod: Hashable, Sendable {
  /// The rule.
  package var rule: PeriodRule
  /// The version of the rule that holds.
  package var version: Norm.Version
  /// How long; nil where the law names no number.
  package var length: PeriodLength?
  /// How sure it is.
  package var confidence: Confidence

  /// A period by `rule`.
  package init(rule: PeriodRule, version: Norm.Version, length: PeriodLength?, confidence: Confidence) {
    self.rule = rule
    self.version = version
    self.length = length
    self.confidence = confidence
  }
}
