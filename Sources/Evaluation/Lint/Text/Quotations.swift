/// Finds what stands between quotation marks.
enum Quotations {
  private static let opening: WordSet = ["„", "»", "\"", "“", "‚"]
  private static let closing: [String: Set<String>] = [
    "„": ["“", "”", "\""], "»": ["«"], "\"": ["\""], "“": ["”"], "‚": ["‘", "’"],
  ]

  /// More words than a term has: a whole sentence in quotation marks is read like any other.
  private static let longest = 12

  /// `tokens` with what is quoted marked; a quotation that does not end is none.
  static func marked(_ tokens: [Token]) -> [Token] {
    var result = tokens
    var index = 0
    while index < result.count {
      guard result[index].kind == .sign, opening.contains(result[index].text), let end = end(from: index, in: result)
      else {
        index += 1
        continue
      }
      for inner in (index + 1)..<end { result[inner].isQuoted = true }
      index = end + 1
    }
    return result
  }

  private static func end(from start: Int, in tokens: [Token]) -> Int? {
    let marks = closing[tokens[start].text] ?? []
    let last = min(tokens.count - 1, start + longest + 1)
    guard start + 1 <= last else { return nil }
    return ((start + 1)...last).first { tokens[$0].kind == .sign && marks.contains(tokens[$0].text) }
  }
}
