import Procurement

/// Turns bytes of blocks into lines and columns, findings in order of their place.
///
/// It goes on counting where the last finding of the same line ended: a line may be a whole file.
struct DraftColumns {
  private let draft: Manuscript
  private var line = 0
  private var bytes = 0
  private var characters = 0

  /// Counts in the lines of `draft`.
  init(_ draft: Manuscript) { self.draft = draft }

  /// Where `range` of the text of `block` stands.
  mutating func span(of range: Range<Int>, in block: DraftBlock) -> DraftSpan {
    let start = block.source(of: range.lowerBound)
    let last = block.source(of: max(range.lowerBound, range.upperBound - 1))
    return DraftSpan(
      line: start.line,
      column: count(before: start.column, in: start.line) + 1,
      endLine: last.line,
      endColumn: count(before: last.column + 1, in: last.line) + 1
    )
  }

  /// The characters of a line that its first `end` bytes begin.
  private mutating func count(before end: Int, in number: Int) -> Int {
    guard draft.lines.indices.contains(number - 1) else { return 0 }
    if number != line || end < bytes { (line, bytes, characters) = (number, 0, 0) }
    let text = draft.lines[number - 1].utf8
    let limit = min(max(end, bytes), text.count)
    let start = text.index(text.startIndex, offsetBy: min(bytes, text.count))
    let part = String(decoding: text[start..<text.index(text.startIndex, offsetBy: limit)], as: UTF8.self)
    let count = characters + part.count
    // Counting goes on behind a whole letter only: an accent may follow that belongs to it.
    if part.utf8.last.map({ $0 < 0x80 }) ?? false { (bytes, characters) = (limit, count) }
    return count
  }
}
