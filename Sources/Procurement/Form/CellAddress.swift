/// The place of a cell on a sheet: `G5`.
package struct CellAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// From 0.
  package var row: Int
  /// From 0.
  package var column: Int

  /// The cell in `row` and `column`, each from 0.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `G5` or `$G$5`; anything else, or a place beyond 10 million rows and 20,000 columns, is nil.
  package init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var hasDigits = false
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !hasDigits && column < 20_000:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 10_000_000:
        hasDigits = true
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard (1...20_000).contains(column), (1...10_000_000).contains(row) else { return nil }
    self.init(row: row - 1, column: column - 1)
  }

  /// `G5`.
  package var description: String { Self.letters(column) + String(row + 1) }

  /// The name of a column from 0: `A`, `Z`, `AA`.
  package static func letters(_ column: Int) -> String {
    var rest = column + 1
    var letters = ""
    while rest > 0 {
      let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(remainder))) + letters
      rest = quotient
    }
    return letters
  }

  /// Row by row, from left to right.
  package static func < (left: Self, right: Self) -> Bool { (left.row, left.column) < (right.row, right.column) }
}
