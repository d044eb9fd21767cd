import Procurement
import XML

/// What the formats of an Office Open XML spreadsheet make of numbers: percentages are kept as hundredths, days as counts.
enum XLSXFormats {
  /// One for each format of cells, in its order.
  static func read(
    _ part: String?,
    in parts: SpreadsheetParts
  ) throws(SpreadsheetError) -> [ReturnedCell.Format] {
    guard let part, let root = try parts.tree(part) else { return [] }
    var codes: [String: String] = [:]
    for format in root.first("numFmts")?.elements ?? [] {
      if let id = format.attribute("numFmtId") { codes[id] = format.attribute("formatCode") ?? "" }
    }
    return (root.first("cellXfs")?.elements ?? []).map { element in
      let id = element.attribute("numFmtId") ?? "0"
      return codes[id].map(format(of:)) ?? builtIn(Int(id) ?? 0)
    }
  }

  /// Source: ISO/IEC 29500-1, 18.8.30 (numFmt), the numbers that need no code.
  private static func builtIn(_ id: Int) -> ReturnedCell.Format {
    switch id {
    case 9, 10: .percent
    case 14...22, 27...36, 45...47, 50...58: .day
    default: .plain
    }
  }

  /// What the letters of a code outside of quotes and brackets say.
  private static func format(of code: String) -> ReturnedCell.Format {
    var letters = ""
    var isQuoted = false
    var isBracketed = false
    var skips = false
    for character in code.lowercased() {
      if skips {
        skips = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "\\" {
        skips = true
      } else if character == "[" || character == "]" {
        isBracketed = character == "["
      } else if !isBracketed {
        letters.append(character)
      }
    }
    if letters.contains("%") { return .percent }
    return letters.contains { "ymdh".contains($0) } && !letters.contains("general") ? .day : .plain
  }
}
