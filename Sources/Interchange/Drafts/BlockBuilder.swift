import Procurement

/// Gathers the text of a block with the places that it comes from.
struct BlockBuilder {
  private var text = ""
  private var size = 0
  private var pieces: [DraftBlock.Piece] = []
  private var endsBlank = true

  /// Whether there is nothing but white space so far.
  var isEmpty: Bool { size == 0 }

  /// Appends `part`, which stands at `column` (in bytes, from 0) of `line`; white space is collapsed to single blanks.
  mutating func append(_ part: Substring, line: Int, column: Int) {
    var column = column
    var isTogether = false
    // What stands together in the source is copied as one.
    var start = part.startIndex
    for (index, byte) in zip(part.utf8.indices, part.utf8) {
      let isBlank = Self.blanks.contains(byte)
      if isBlank, endsBlank || byte != Self.blanks[0] {
        text += part[start..<index]
        start = part.utf8.index(after: index)
      }
      if !isBlank || !endsBlank {
        if !isTogether { pieces.append(DraftBlock.Piece(offset: size, line: line, column: column)) }
        isTogether = !isBlank || byte == Self.blanks[0]
        if !isTogether { text += " " }
        size += 1
        endsBlank = isBlank
      } else {
        isTogether = false
      }
      column += 1
    }
    text += part[start...]
  }

  /// The bytes of a blank, which comes first, and of what counts as one.
  private static let blanks = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r")]

  /// Appends one letter that the source writes otherwise, such as an entity.
  mutating func append(_ letter: String, standingFor line: Int, column: Int) {
    guard letter != " " || !endsBlank else { return }
    pieces.append(DraftBlock.Piece(offset: size, line: line, column: column))
    text += letter
    size += letter.utf8.count
    endsBlank = letter == " "
  }

  /// Joins what follows to a word that a hyphen parts at the end of a line: takes the hyphen away.
  mutating func dropHyphen() {
    guard text.unicodeScalars.last == "-" else { return }
    text.unicodeScalars.removeLast()
    size -= 1
  }

  /// Whether the text ends in a letter and a hyphen.
  var endsHyphenated: Bool {
    let last = text.unicodeScalars.suffix(2)
    return last.count == 2 && last.last == "-" && (last.first?.properties.isAlphabetic ?? false)
  }

  /// The block, if there is any text; then begins anew.
  mutating func finished(_ kind: DraftBlock.Kind) -> DraftBlock? {
    defer { self = BlockBuilder() }
    if text.hasSuffix(" ") { text.removeLast() }
    return text.isEmpty ? nil : DraftBlock(kind, text, pieces: pieces)
  }
}
