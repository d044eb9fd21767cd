/// A finding in running text, with the words that it is about.
package struct DraftFinding: Hashable, Sendable {
  /// Rule, severity, sentence and line.
  package var finding: Finding
  /// The words in the source; nil where the text has no place of its own in a file, such as a statement of a dossier.
  package var span: DraftSpan?
  /// The line or the statement that the words stand in.
  package var excerpt: String
  /// The words in the excerpt, in characters.
  package var marked: Range<Int>
  /// Index of the block of the manuscript.
  package var block: Int
  /// The words in the text of the block, in bytes of UTF-8.
  package var range: Range<Int>
  /// The words.
  package var quote: String
  /// Names the finding for as long as rule, sentence and words are the same, wherever they stand: 16 hexadecimal digits.
  package var fingerprint: String

  /// A finding in a block.
  package init(
    finding: Finding,
    span: DraftSpan?,
    excerpt: String,
    marked: Range<Int>,
    block: Int,
    range: Range<Int>,
    quote: String,
    fingerprint: String
  ) {
    self.finding = finding
    self.span = span
    self.excerpt = excerpt
    self.marked = marked
    self.block = block
    self.range = range
    self.quote = quote
    self.fingerprint = fingerprint
  }
}
