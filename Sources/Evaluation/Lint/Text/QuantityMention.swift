import Procurement

/// A number with what it counts.
struct QuantityMention: Hashable, Sendable {
  /// What is counted, in small letters and without case endings, with the period that it is counted over.
  var quantity: String
  /// The number, as `12` or `99.5`.
  var value: String
  /// The tokens of the sentence.
  var range: Range<Int>
  /// The words as written.
  var words: String

  /// Units measure many things: a number with one counts only behind the name of its quantity.
  private static let units: Set<String> = [
    "%", "prozent", "euro", "eur", "€", "bit", "byte", "kb", "mb", "gb", "tb", "mib", "gib", "kib", "sekunde",
    "sekunden",
    "minute", "minuten", "stunde", "stunden", "tag", "tage", "tagen", "arbeitstag", "arbeitstage", "arbeitstagen",
    "werktag",
    "werktage", "werktagen", "kalendertag", "kalendertage", "kalendertagen", "woche", "wochen", "monat", "monate",
    "monaten",
    "jahr", "jahre", "jahren", "uhr", "punkt", "punkte", "punkten", "mal", "seite", "seiten", "januar", "februar",
    "märz", "april",
    "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember", "mio.", "mrd.", "tsd.",
    "millionen",
  ]
  /// Quantities that a tender has once.
  private static let attributes: Set<String> = [
    "vertragslaufzeit", "laufzeit", "mindestlaufzeit", "grundlaufzeit", "mindestvertragslaufzeit", "kündigungsfrist",
    "bindefrist",
    "zahlungsziel", "zahlungsfrist", "gewährleistungsfrist", "aufbewahrungsfrist", "löschfrist",
  ]
  /// Before a number they make it another quantity: a part, a bound, a share.
  private static let partial: Set<String> = [
    "weitere", "weiteren", "je", "pro", "jeweils", "mindestens", "höchstens", "maximal", "bis", "zusätzliche",
    "zusätzlichen",
    "etwa", "rund", "ca.", "circa", "ab", "über", "unter", "erste", "ersten", "davon", "andere", "anderen", "insgesamt",
    "nach",
    "von", "nr.", "§", "abschnitt", "anlage", "kapitel", "ziffer", "stand", "art.", "abs.", "satz", ":",
  ]

  /// All mentions in `sentence`.
  static func all(in sentence: Sentence) -> [QuantityMention] {
    sentence.tokens.indices.compactMap { index in
      guard let value = value(of: sentence.tokens[index]) else { return nil }
      return counted(value, at: index, in: sentence) ?? measured(value, at: index, in: sentence)
    }
  }

  /// `23 Postfächer`, `42 Postfächern`.
  private static func counted(_ value: String, at index: Int, in sentence: Sentence) -> QuantityMention? {
    guard let noun = sentence[index + 1], noun.kind == .word, noun.isCapitalized, !noun.isUppercase,
      noun.folded.utf8.count > 4,
      isPlural(noun.folded), !units.contains(noun.folded),
      sentence[index - 1].map({ !partial.contains($0.folded) }) ?? true
    else { return nil }
    let over = period(behind: index + 2, in: sentence)
    return QuantityMention(
      quantity: stem(noun.folded) + over,
      value: value,
      range: index..<(index + 2),
      words: sentence.words(index..<(index + 2))
    )
  }

  /// `Vertragslaufzeit von 48 Monaten`, `Bindefrist beträgt 60 Tage`.
  private static func measured(_ value: String, at index: Int, in sentence: Sentence) -> QuantityMention? {
    guard let unit = sentence[index + 1], units.contains(unit.folded) else { return nil }
    // `nach 48 Monaten Vertragslaufzeit`
    let isBefore = sentence[index + 2].map { attributes.contains($0.folded) } ?? false
    if isBefore, let name = sentence[index + 2] { return attribute(name, value, unit, at: index, in: sentence) }
    guard let link = sentence[index - 1],
      ["von", "beträgt", "betragen", ":", "umfasst"].contains(link.folded), let name = sentence[index - 2],
      attributes.contains(name.folded)
    else { return nil }
    return attribute(name, value, unit, at: index, in: sentence)
  }

  private static func attribute(
    _ name: Token,
    _ value: String,
    _ unit: Token,
    at index: Int,
    in sentence: Sentence
  ) -> QuantityMention {
    QuantityMention(
      quantity: name.folded,
      value: "\(value) \(stem(unit.folded))",
      range: index..<(index + 2),
      words: sentence.words(index..<(index + 2))
    )
  }

  private static func value(of token: Token) -> String? {
    if let word = NumberWords.values[token.folded] { return String(word) }
    guard token.kind == .number, !token.text.contains(where: \.isLetter), !token.text.contains(":") else { return nil }
    // German thousands are parted by dots; what is left of a date is no number.
    let parts = token.text.split(separator: ".")
    guard parts.count == 1 || parts.dropFirst().allSatisfy({ $0.prefix { $0 != "," }.count == 3 }) else { return nil }
    return token.text.filter { $0 != "." }
  }

  /// `je Minute`, `am Tag`, `im ersten Vertragsjahr`: the period that a count is over.
  private static func period(behind index: Int, in sentence: Sentence) -> String {
    guard let word = sentence[index], ["je", "pro", "am", "im", "in"].contains(word.folded) else { return "" }
    return " " + sentence.tokens[index...].prefix(3).map(\.folded).joined(separator: " ")
  }

  private static func isPlural(_ word: String) -> Bool {
    ["e", "en", "er", "ern", "n", "s", "konten"].contains { word.hasSuffix($0) }
  }

  /// Without the endings of the plural's cases.
  private static func stem(_ word: String) -> String {
    for ending in ["ern", "en", "er", "n", "e"] where word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }
}
