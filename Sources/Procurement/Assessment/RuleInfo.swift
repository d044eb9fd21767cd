/// What the house knows about a rule; its sentences stand in `Wording` under `CODE.summary` and `CODE.rationale`.
package struct RuleInfo: Hashable, Sendable {
  /// Unique, never reused, such as `CH004`.
  package var code: String
  /// How much a finding matters.
  package var severity: Finding.Severity
  /// The class that procurement law knows it by; nil for rules on documents of the buyer.
  package var deficiency: Deficiency?

  /// The rule `code`.
  package init(code: String, severity: Finding.Severity, deficiency: Deficiency? = nil) {
    self.code = code
    self.severity = severity
    self.deficiency = deficiency
  }
}
