/// A heading, a paragraph, an item of a list or a cell of a table, as one run of text.
package struct DraftBlock: Hashable, Sendable {
  /// What the block is.
  package enum Kind: Hashable, Sendable {
    /// Levels count from 1, the largest.
    case heading(level: Int)
    case paragraph
    case item
    case cell
  }

  /// From here on the text stands together in one line of the source.
  package struct Piece: Hashable, Sendable {
    /// In the text of the block, in bytes of UTF-8.
    package var offset: Int
    /// From 1.
    package var line: Int
    /// In that line, in bytes of UTF-8, from 0.
    package var column: Int

    /// A piece that begins at `offset`.
    package init(offset: Int, line: Int, column: Int) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  /// What it is.
  package var kind: Kind
  /// Markup, line breaks and hyphens at the ends of lines are gone.
  package var text: String
  /// Where the text comes from, by offset; at least one.
  package var pieces: [Piece]

  /// A block of `text`.
  package init(_ kind: Kind, _ text: String, pieces: [Piece]) {
    self.kind = kind
    self.text = text
    self.pieces = pieces
  }

  /// The line and the byte in it, from 0, that the byte `offset` of the text comes from.
  package func source(of offset: Int) -> (line: Int, column: Int) {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return (0, 0) }
    let piece = pieces[low - 1]
    return (piece.line, piece.column + offset - piece.offset)
  }
}
