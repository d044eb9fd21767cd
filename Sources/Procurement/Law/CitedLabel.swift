/// What a part of a norm is counted by: `5`, `5a`, `3.3.5`, `aa`.
///
/// Numbers count as numbers and letters as letters: 9 stands before 10, 5 before 5a, z before aa.
package struct CitedLabel: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Digits with letters behind them; either may be missing.
  private struct Piece: Hashable, Sendable {
    var number: Int
    var letters: String
  }

  private let pieces: [Piece]

  /// `text` as a label; nil when it is none.
  ///
  /// Labels are numbers of at most four digits, not beginning with 0, each with up to three letters, or up to three letters
  /// alone, joined by points.
  package init?(_ text: some StringProtocol) {
    var pieces: [Piece] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let digits = part.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let letters = part.utf8.dropFirst(digits.count)
      guard (1...7).contains(part.utf8.count), digits.count <= 4, letters.count <= 3 else { return nil }
      guard digits.first != UInt8(ascii: "0") || part == "0" else { return nil }
      guard letters.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }) else { return nil }
      pieces.append(
        Piece(
          number: Int(String(decoding: digits, as: UTF8.self)) ?? -1,
          letters: String(decoding: letters, as: UTF8.self)
        )
      )
    }
    self.pieces = pieces
  }

  /// As it is written.
  package var description: String {
    pieces.map { ($0.number < 0 ? "" : String($0.number)) + $0.letters }.joined(separator: ".")
  }

  /// Whether it is made of letters alone, such as `a` and `aa`.
  package var isLetters: Bool { pieces.allSatisfy { $0.number < 0 } }

  package static func < (left: Self, right: Self) -> Bool {
    for (one, other) in zip(left.pieces, right.pieces) where one != other {
      if one.number != other.number { return one.number < other.number }
      if one.letters.count != other.letters.count { return one.letters.count < other.letters.count }
      return one.letters < other.letters
    }
    return left.pieces.count < right.pieces.count
  }
}
