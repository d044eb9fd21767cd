/// What the house knows about a rule on drafts and dossiers.
///
/// Its sentences stand in `Wording` under `CODE.summary` and `CODE.rationale`.
package struct LintInfo: Hashable, Sendable {
  /// Code and severity: error blocks the publication, warning wants a change or a reason, note is a hint.
  package var rule: RuleInfo
  /// Where the law says so; nil for rules that rest on none, such as those of reading.
  package var bases: LintBases?
  /// Ids of the researched facts behind it, such as `S-02` or `PF-39`.
  package var facts: [String]
  /// Whether a block can be answered with a reason; warnings and hints always can.
  package var admitsReason: Bool
  /// German text that the rule finds something in; empty for rules that look at more than text.
  package var example: String
  /// German text that says the same and is left alone.
  package var counterExample: String

  /// The rule `code`.
  package init(
    _ code: String,
    _ severity: Finding.Severity,
    bases: LintBases?,
    facts: [String],
    admitsReason: Bool = false,
    example: String = "",
    counterExample: String = ""
  ) {
    rule = RuleInfo(code: code, severity: severity)
    self.bases = bases
    self.facts = facts
    self.admitsReason = admitsReason
    self.example = example
    self.counterExample = counterExample
  }
}
