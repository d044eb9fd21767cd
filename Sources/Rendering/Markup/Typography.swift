/// Keeps apart what belongs together: a sign or an abbreviation and the number after it share a line.
enum Typography {
  private static let binders: Set<Substring> = [
    "§", "§§", "Abs.", "Satz", "Nr.", "Art.", "Artikel", "Kap.", "Kapitel", "Teil", "Buchst.", "Absatz", "Nummer",
    "Section", "section", "paragraph", "sentence", "no.", "chapter", "part", "Article", "Art",
  ]
  private static let followers: Set<Substring> = ["%", "€", "EUR", "Euro"]

  /// `text` with no-break spaces after `§`, `Abs.`, `Nr.` and their like before a number, inside a number such as
  /// `12 000`, and before `%` and `€`.
  static func bound(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: " ")), text.utf8.contains(where: { isDigit($0) }) else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    var result = String(words[0])
    for (word, next) in zip(words, words.dropFirst()) {
      result += binds(word, next) ? "\u{A0}" : " "
      result += next
    }
    return result
  }

  private static func binds(_ word: Substring, _ next: Substring) -> Bool {
    guard let first = next.utf8.first else { return false }
    if isDigit(first) { return isGroup(word, next) || binders.contains(word.drop { $0 == "(" || $0 == "„" }) }
    guard let last = word.utf8.last, isDigit(last) else { return false }
    return followers.contains(next.prefix { $0 != "." && $0 != "," && $0 != ")" && $0 != ";" })
  }

  // `12 000` is one number.
  private static func isGroup(_ word: Substring, _ next: Substring) -> Bool {
    let digits = next.utf8.prefix { isDigit($0) }.count
    return digits == 3 && (1...3).contains(word.utf8.count) && word.utf8.allSatisfy { isDigit($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
