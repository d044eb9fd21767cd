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
  /// Whether things are counted, so that the number may be that of a part of them.
  var isCount = false
  /// Whether all of them are meant: `die 54 Postfächer`, `betreibt 54 Postfächer`.
  var isTotal = false

  /// Units measure many things: a number with one counts only behind the name of its quantity.
  static let units: WordSet = [
    "%", "prozent", "euro", "eur", "€", "bit", "byte", "kb", "mb", "gb", "tb", "mib", "gib", "kib", "sekunde",
    "sekunden",
    "minute", "minuten", "stunde", "stunden", "tag", "tage", "tagen", "arbeitstag", "arbeitstage", "arbeitstagen",
    "werktag",
    "werktage", "werktagen", "kalendertag", "kalendertage", "kalendertagen", "woche", "wochen", "monat", "monate",
    "monaten",
    "jahr", "jahre", "jahren", "uhr", "punkt", "punkte", "punkten", "mal", "schritte", "schritten", "fälle", "fällen",
    "stufen", "wege", "wegen", "arten", "teile", "teilen", "seite",
    "seiten", "stelle", "stellen",
    "januar", "februar",
    "märz", "april",
    "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember", "mio.", "mrd.", "tsd.",
    "millionen",
  ]
  /// Whether the numbers are so near to each other that one is a slip for the other: 23 and 25, and not 5 and 24.
  ///
  /// Very small numbers are near to each other by chance, unless this one is that of all.
  func isNear(_ other: QuantityMention) -> Bool {
    guard let one = Self.scaled(value), let two = Self.scaled(other.value), one.unit == two.unit else { return false }
    let (less, more) = (min(one.number, two.number), max(one.number, two.number))
    return (isTotal || !one.unit.isEmpty || more >= 5 * Self.scale) && more * 2 <= less * 3
  }

  private static let scale = 1000

  /// `1,8 mio` as 1800 of `mio`; nil beyond three decimal places.
  private static func scaled(_ value: String) -> (number: Int, unit: Substring)? {
    let parts = value.split(separator: " ", maxSplits: 1)
    guard let digits = parts.first?.split(separator: ","), digits.count <= 2, let whole = Int(digits[0]),
      whole < Int.max / scale / 4
    else { return nil }
    let decimals = digits.count == 2 ? digits[1] : ""
    guard decimals.count <= 3, let fraction = Int(decimals + String(repeating: "0", count: 3 - decimals.count)) else {
      return nil
    }
    return (whole * scale + fraction, parts.dropFirst().first ?? "")
  }

  /// All mentions in `sentence`.
  ///
  /// A share is that of `owner`, the thing that the sentence or its chapter is about.
  static func all(in sentence: Sentence, owner: String = "") -> [QuantityMention] {
    sentence.tokens.indices.compactMap { index in
      guard let value = value(of: sentence.tokens[index]) else { return nil }
      var mention = counted(value, at: index, in: sentence) ?? measured(value, at: index, in: sentence)
      if let quantity = mention?.quantity, quantity.contains("verfügbarkeit") {
        mention?.quantity +=
          owner + (sentence.has(["außerhalb", "nachts", "wochenenden", "wochenende"]) ? " außerhalb" : "")
      }
      return mention ?? listed(value, at: index, in: sentence)
    }
  }

  /// Whether a number with its unit stands in `sentence`; the number of a section or a class is none.
  static func hasFigure(_ sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { index in
      value(of: sentence.tokens[index]) != nil && (sentence[index + 1].map { units.contains($0) } ?? false)
    }
  }

  static func value(of token: Token) -> String? {
    if let word = NumberWords.values[token] { return String(word) }
    guard token.kind == .number, !token.text.contains(where: \.isLetter), !token.text.contains(":") else { return nil }
    // German thousands are parted by dots; what is left of a date is no number.
    let parts = token.text.split(separator: ".")
    guard parts.count == 1 || parts.dropFirst().allSatisfy({ $0.prefix { $0 != "," }.count == 3 }) else { return nil }
    return token.text.filter { $0 != "." }
  }

  static func isPlural(_ word: String) -> Bool {
    ["e", "en", "er", "ern", "n", "s", "el", "konten"].contains { word.hasSuffix($0) }
  }

  /// Without the endings of the plural's cases.
  static func stem(_ word: String) -> String {
    for ending in ["ern", "en", "er", "n", "e"] where word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }
}
