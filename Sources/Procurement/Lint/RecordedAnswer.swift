/// A finding of the linter that stays, with the answer to it, for the award file.
package struct RecordedAnswer: Hashable, Sendable {
  /// What was found, and where.
  package var finding: Finding
  /// The words that it is about; empty where it is about none.
  package var quote: String
  /// Why it stays, who says so, and when.
  package var answer: LintAnswer

  /// An answer to `finding`.
  package init(finding: Finding, quote: String, answer: LintAnswer) {
    self.finding = finding
    self.quote = quote
    self.answer = answer
  }
}
