/// Formulas of spreadsheets, in both notations, and in one that does not depend on where they stand.
package enum SheetFormula {
  /// A piece of a formula.
  package enum Token: Hashable, Sendable {
    case cell(CellAddress)
    /// A text in quotes, kept as it is.
    case quoted(String)
    /// Anything else, in capitals, without blanks.
    case other(String)
  }

  /// The tokens of a formula in English notation, such as `IF(G5="","",ROUND(F5*G5,2))`; `$` says nothing here.
  package static func tokens(_ formula: String) -> [Token] {
    pieces(formula).compactMap { piece in
      switch piece {
      case .quoted(let text): .quoted(String(text))
      case .word(let word): CellAddress(word.uppercased()).map { .cell($0) } ?? .other(word.uppercased())
      case .sign(let sign): sign.isWhitespace ? nil : .other(String(sign))
      }
    }
  }

  /// The formula as a cell `rows` below and `columns` to the right would have it, where several share one.
  package static func shifted(_ formula: String, rows: Int, columns: Int) -> String {
    pieces(formula).map { piece in
      switch piece {
      case .quoted(let text): String(text)
      case .sign(let sign): String(sign)
      case .word(let word): shifted(word, rows: rows, columns: columns)
      }
    }.joined()
  }

  private static func shifted(_ word: Substring, rows: Int, columns: Int) -> String {
    guard let address = CellAddress(word.uppercased()) else { return String(word) }
    let keepsColumn = word.hasPrefix("$")
    let keepsRow = word.dropFirst().contains("$")
    let column = max(0, address.column + (keepsColumn ? 0 : columns))
    let row = max(0, address.row + (keepsRow ? 0 : rows))
    return (keepsColumn ? "$" : "") + CellAddress.letters(column) + (keepsRow ? "$" : "") + String(row + 1)
  }

  private enum Piece {
    case word(Substring)
    case quoted(Substring)
    case sign(Character)
  }

  private static func pieces(_ formula: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = formula[...]
    while let first = rest.first {
      if first == "\"" {
        let end = rest.dropFirst().firstIndex(of: "\"").map { rest.index(after: $0) } ?? rest.endIndex
        pieces.append(.quoted(rest[..<end]))
        rest = rest[end...]
      } else if first.isLetter || first.isNumber || first == "$" {
        let word = rest.prefix { $0.isLetter || $0.isNumber || "$._!".contains($0) }
        pieces.append(.word(word))
        rest = rest[word.endIndex...]
      } else {
        pieces.append(.sign(first))
        rest = rest.dropFirst()
      }
    }
    return pieces
  }
}

// The notation of OpenDocument.
extension SheetFormula {
  /// A formula without sheet names in the notation of OpenDocument: `IF([.G5]="";"";ROUND([.F5]*[.G5];2))`.
  package static func openFormula(_ formula: String) -> String {
    var result = ""
    var isInside = false
    let tokens = tokens(formula)
    for (index, token) in tokens.enumerated() {
      switch token {
      case .cell(let address):
        let begins = !isInside
        isInside = tokens.indices.contains(index + 1) && tokens[index + 1] == .other(":")
        result += (begins ? "[." : ".") + address.description + (isInside ? "" : "]")
      case .quoted(let text): result += text
      case .other(","): result += ";"
      case .other(let text): result += text
      }
    }
    return result
  }

  /// A formula of OpenDocument, with or without `of:=`, in English notation.
  package static func english(openFormula formula: String) -> String {
    var result = ""
    var isQuoted = false
    var isInside = false
    let prefix = ["of:=", "oooc:=", "msoxl:=", "="].first { formula.hasPrefix($0) } ?? ""
    for character in formula.dropFirst(prefix.count) {
      if character == "\"" { isQuoted.toggle() }
      switch character {
      case _ where isQuoted: result.append(character)
      case "[": isInside = true
      case "]": isInside = false
      case "." where isInside:
        // Before the column of a reference; behind the name of a sheet it is `!`.
        if let last = result.last, last.isLetter || last.isNumber || last == "'" { result.append("!") }
      case ";": result.append(",")
      default: result.append(character)
      }
    }
    return result
  }
}
