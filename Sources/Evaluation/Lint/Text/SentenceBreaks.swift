/// Cuts the tokens of a block into sentences.
///
/// A dot ends none behind an abbreviation, behind an ordinal (`1. September`, `3. Werktag`) and before a small letter.
enum SentenceBreaks {
  /// Words that a sentence begins with rather than a name: behind `usw.` or a figure they tell that a new one begins.
  private static let starters: WordSet = [
    "alle", "als", "am", "an", "auch", "auf", "aus", "außerdem", "bei", "beim", "bis", "da", "dabei", "dafür", "daher",
    "damit", "danach", "das", "dem", "den", "der", "des", "die", "dies", "diese", "dieser", "dieses", "ein", "eine",
    "einer", "er", "es", "für", "gemessen", "hat", "hierzu", "ihm", "im", "in", "ist", "je", "jede", "jeder", "jedes",
    "kann", "kein", "keine", "mit", "muss", "nach", "näheres", "nur", "ohne", "sie", "sind", "so", "sofern", "soll",
    "soweit", "über", "um", "und", "unter", "vom", "von", "vor", "während", "weil", "weitere", "wenn", "werden", "wie",
    "wird", "zu", "zum", "zur", "zusätzlich",
  ]

  /// What letters are given to.
  private static let lettered: WordSet = [
    "anlage", "anhang", "messpunkt", "punkt", "teil", "los", "klasse", "stufe", "variante", "typ", "kategorie", "phase",
    "gruppe", "ebene", "standort", "gebäude", "haus", "liste", "tabelle", "spalte", "fall", "option", "modul", "paket",
    "zone", "schritt", "bereich",
  ]

  /// No sentence is longer: what has no full stop for so long is a list or a table that lost its shape.
  private static let longest = 400

  /// The ranges of the sentences of `tokens`.
  static func sentences(of tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where ends(at: index, in: tokens) || index - start >= longest {
      var end = index + 1
      // Closing quotation marks and brackets belong to the sentence.
      if end < tokens.count, ["“", "”", "\"", "«", ")"].contains(tokens[end].text) { end += 1 }
      if end > start { ranges.append(start..<end) }
      start = end
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  private static func ends(at index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    switch token.text {
    case "!", "?": return true
    case ".": return index > 0 && tokens[index - 1].kind == .number ? endsBehindNumber(index, tokens) : starts(next)
    case ";": return false
    default:
      // `Messpunkt B. Nachrichten …`, `der VOL/A. Die Stadt …`: a letter that names something, and no abbreviation.
      if index > 0, token.text.utf8.count == 2, token.text.hasSuffix("."), token.isCapitalized, next.isCapitalized,
        lettered.contains(tokens[index - 1]) || tokens[index - 1].text == "/"
      {
        return true
      }
      return token.kind == .word && token.text.hasSuffix(".") && Abbreviations.closing.contains(token)
        && next.isCapitalized && starters.contains(next)
    }
  }

  /// Whether a sentence may begin with `token`: not with a small letter, and not with a dash or a closing mark.
  private static func starts(_ token: Token) -> Bool {
    switch token.kind {
    case .word: token.isCapitalized
    case .number: true
    case .sign: ["„", "»", "(", "“", "\"", "§", "‚"].contains(token.text)
    }
  }

  /// `1. September` goes on; `bis 18.00. Der` does not.
  private static func endsBehindNumber(_ index: Int, _ tokens: [Token]) -> Bool {
    let next = tokens[index + 1]
    guard starts(next) else { return false }
    // The label of a numbered paragraph: what follows is its text.
    if index == 1 { return false }
    let isOrdinal = tokens[index - 1].text.utf8.count <= 2
    return !isOrdinal || next.kind == .word && starters.contains(next)
  }
}
