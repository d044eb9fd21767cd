/// A finding in a draft, with the words that it is about.
package struct DraftFinding: Hashable, Sendable {
  /// Rule, severity, sentence and line.
  package var finding: Finding
  /// The words in the source.
  package var span: DraftSpan
  /// The words.
  package var quote: String
  /// Names the finding for as long as rule, sentence and words are the same, wherever they stand: 16 hexadecimal digits.
  package var fingerprint: String

  /// A finding at `span`.
  package init(finding: Finding, span: DraftSpan, quote: String, fingerprint: String) {
    self.finding = finding
    self.span = span
    self.quote = quote
    self.fingerprint = fingerprint
  }
}
