import Procurement

/// Formulas of spreadsheets, in the two notations and in one that does not depend on where they stand.
enum SheetFormula {
  /// A piece of a formula.
  enum Token: Hashable {
    case cell(CellAddress)
    /// A text in quotes, kept as it is.
    case quoted(String)
    /// Anything else, in capitals, without blanks.
    case other(String)
  }

  /// The tokens of a formula in English notation, such as `IF(G5="","",ROUND(F5*G5,2))`.
  ///
  /// References with a sheet's name stay part of what is other: the forms have none.
  static func tokens(_ formula: String) -> [Token] {
    var tokens: [Token] = []
    var rest = formula[...]
    while let first = rest.first {
      if first == "\"" {
        let end = rest.dropFirst().firstIndex(of: "\"").map { rest.index(after: $0) } ?? rest.endIndex
        tokens.append(.quoted(String(rest[..<end])))
        rest = rest[end...]
      } else if first.isLetter || first == "$" {
        let word = rest.prefix { $0.isLetter || $0.isNumber || "$._!".contains($0) }
        tokens.append(CellAddress(word.uppercased()).map { .cell($0) } ?? .other(word.uppercased()))
        rest = rest[word.endIndex...]
      } else {
        if !first.isWhitespace { tokens.append(.other(String(first))) }
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  /// A formula of ours in the notation of OpenDocument: `IF([.G5]="";"";ROUND([.F5]*[.G5];2))`.
  static func openFormula(_ formula: String) -> String {
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
  static func english(openFormula formula: String) -> String {
    var result = ""
    var isQuoted = false
    var isInside = false
    let prefix = ["of:=", "oooc:=", "msoxl:=", "="].first { formula.hasPrefix($0) } ?? ""
    for character in formula.dropFirst(prefix.count) {
      if character == "\"" { isQuoted.toggle() }
      if isQuoted {
        result.append(character)
        continue
      }
      switch character {
      case "[": isInside = true
      case "]": isInside = false
      // Before the column of a reference without a sheet.
      case "." where isInside && (result.last.map { !$0.isLetter && !$0.isNumber && $0 != "'" } ?? true): break
      case "." where isInside: result.append("!")
      case ";": result.append(",")
      default: result.append(character)
      }
    }
    return result
  }

  /// `$'Blatt'.A1`.
  static func openAddress(_ address: CellAddress, on sheet: String) -> String {
    "$\(XLSXWorkbook.quoted(sheet)).\(address)"
  }
}
