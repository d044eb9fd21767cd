import Procurement

/// What is shown of a line: all of it, or of a very long one the words around the finding.
enum DraftExcerpt {
  /// Bytes of a line that is shown whole.
  private static let longest = 2_000
  /// Bytes on either side of the words of a longer one.
  private static let margin = 200

  /// The words shown, and where the finding stands in them, in characters.
  ///
  /// `bytes` is where the finding stands in the line; `span` says the same in characters.
  static func excerpt(of line: String, at bytes: Range<Int>, _ span: DraftSpan) -> (String, Range<Int>) {
    let text = line.utf8
    guard text.count > longest else {
      let end = span.endLine == span.line ? span.endColumn - 1 : line.count
      return (line, (span.column - 1)..<max(span.column, end))
    }
    let before = words(in: max(0, bytes.lowerBound - margin)..<bytes.lowerBound, of: text)
    let found = words(in: bytes, of: text)
    let after = words(in: bytes.upperBound..<(bytes.upperBound + margin), of: text)
    return (before + found + after, before.count..<(before.count + max(1, found.count)))
  }

  /// The letters of `range` that are whole.
  private static func words(in range: Range<Int>, of text: String.UTF8View) -> String {
    let bytes = range.clamped(to: 0..<text.count)
    let start = text.index(text.startIndex, offsetBy: bytes.lowerBound)
    let part = text[start..<text.index(start, offsetBy: bytes.count)]
    // A letter of several bytes may be cut at either end: 0x80 to 0xBF are the bytes behind its first.
    let whole = part.drop { (0x80...0xBF).contains($0) }
    return String(decoding: whole, as: UTF8.self).replacing("\u{FFFD}", with: "")
  }
}
