/// A stretch of a draft: lines from 1, columns in characters from 1, the end behind the last character.
package struct DraftSpan: Hashable, Sendable, Comparable {
  /// Where it begins.
  package var line: Int
  /// Where it begins in the line.
  package var column: Int
  /// Where it ends.
  package var endLine: Int
  /// Behind its last character.
  package var endColumn: Int

  /// A stretch of text.
  package init(line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column, left.endLine, left.endColumn) < (right.line, right.column, right.endLine, right.endColumn)
  }
}
