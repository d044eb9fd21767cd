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
  private static let units: WordSet = [
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
  /// Quantities that a tender has once.
  private static let attributes: WordSet = [
    "vertragslaufzeit", "laufzeit", "mindestlaufzeit", "grundlaufzeit", "mindestvertragslaufzeit", "kündigungsfrist",
    "bindefrist", "dauer", "verfügbarkeit", "mindestverfügbarkeit", "speicherplatz", "mindestspeicherplatz",
    "vertragsdauer",
    "leistungszeitraum", "postfachgröße", "anhanggröße", "gesamtlaufzeit", "angebotsfrist", "einführungsphase",
    "probebetrieb", "erprobungsphase", "testphase", "deckungssumme", "haftungssumme", "aufbewahrungsdauer",
    "speicherdauer", "vorhaltefrist", "wartungsankündigungsfrist", "kündigungsfristen",
    "zahlungsziel", "zahlungsfrist", "gewährleistungsfrist", "aufbewahrungsfrist", "löschfrist",
  ]
  /// Before a number they make it another quantity: a part, a bound, a share.
  private static let partial: WordSet = [
    "weitere", "weiteren", "je", "pro", "jeweils", "mindestens", "höchstens", "maximal", "bis", "zusätzliche",
    "zusätzlichen",
    "etwa", "rund", "ca.", "circa", "ab", "über", "unter", "erste", "ersten", "davon", "andere", "anderen", "insgesamt",
    "nach",
    "von", "nr.", "§", "abschnitt", "anlage", "kapitel", "ziffer", "stand", "art.", "abs.", "satz", ":",
  ]

  /// All mentions in `sentence`.
  ///
  /// A share is that of `owner`, the thing that the sentence or its chapter is about.
  static func all(in sentence: Sentence, owner: String = "") -> [QuantityMention] {
    sentence.tokens.indices.compactMap { index in
      guard let value = value(of: sentence.tokens[index]) else { return nil }
      var mention = counted(value, at: index, in: sentence) ?? measured(value, at: index, in: sentence)
      if let quantity = mention?.quantity, quantity.contains("verfügbarkeit") { mention?.quantity += owner }
      return mention ?? listed(value, at: index, in: sentence)
    }
  }

  /// Whether a number with its unit stands in `sentence`; the number of a section or a class is none.
  static func hasFigure(_ sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { index in
      value(of: sentence.tokens[index]) != nil && (sentence[index + 1].map { units.contains($0) } ?? false)
    }
  }

  /// A number behind its noun: `Organisationspostfächer: 12`.
  private static func listed(_ value: String, at index: Int, in sentence: Sentence) -> QuantityMention? {
    // `versendete Nachrichten: 3` counts others than `empfangene Nachrichten: 9`.
    guard sentence[index - 1]?.text == ":", let noun = sentence[index - 2], noun.kind == .word, noun.isCapitalized,
      sentence[index - 3]?.kind != .word,
      !noun.isUppercase, noun.folded.utf8.count > 4, isPlural(noun.folded), !units.contains(noun),
      sentence[index + 1].map({ $0.kind == .sign && $0.text != "." && $0.text != "/" || $0.text == "." }) ?? true
    else { return nil }
    return QuantityMention(
      quantity: stem(noun.folded),
      value: value,
      range: (index - 2)..<(index + 1),
      words: sentence.words((index - 2)..<(index + 1))
    )
  }

  private static let scales: WordMap<String> = [
    "tausend": " tausend", "tsd.": " tausend", "millionen": " mio", "mio.": " mio", "milliarden": " mrd",
    "mrd.": " mrd",
  ]

  /// `23 Postfächer`, `42 Postfächern`.
  private static func counted(_ value: String, at index: Int, in sentence: Sentence) -> QuantityMention? {
    // `1,8 Millionen Dokumente`
    let scale = sentence[index + 1].flatMap { scales[$0] }
    let place = scale == nil ? index + 1 : index + 2
    guard let noun = sentence[place], noun.kind == .word, noun.isCapitalized, !noun.isUppercase,
      noun.folded.utf8.count > 4,
      isPlural(noun.folded), !units.contains(noun), !noun.folded.hasSuffix("punkte"),
      sentence[index - 1].map({ !partial.contains($0) }) ?? true,
      sentence[index - 2]?.folded != "bis"
    else { return nil }
    let over = period(behind: place + 1, before: index, in: sentence)
    return QuantityMention(
      quantity: stem(noun.folded) + over,
      value: value + (scale ?? ""),
      range: index..<(place + 1),
      words: sentence.words(index..<(place + 1))
    )
  }

  /// `Vertragslaufzeit von 48 Monaten`, `Bindefrist beträgt 60 Tage`.
  private static func measured(_ value: String, at index: Int, in sentence: Sentence) -> QuantityMention? {
    guard let unit = sentence[index + 1], units.contains(unit) else { return nil }
    // `nach 48 Monaten Vertragslaufzeit`
    let isBefore = sentence[index + 2].map { attributes.contains($0) } ?? false
    // `nach 36 Monaten Vertragslaufzeit kann …` names a day within the term, unless the contract ends then.
    let isWithin = sentence[index - 1]?.folded == "nach" && !sentence.has(["endet", "enden", "ausläuft"])
    if isBefore, isWithin { return nil }
    if isBefore, let name = sentence[index + 2] { return attribute(name, value, unit, of: "", at: index, in: sentence) }
    // `beträgt mindestens 36 Monate`
    let bound = sentence[index - 1].map { bounds.contains($0) } ?? false
    if let name = running(before: index, in: sentence) {
      return attribute(name, value, unit, of: "", at: index, in: sentence)
    }
    guard let link = sentence[bound ? index - 2 : index - 1], links.contains(link),
      let name = name(before: bound ? index - 2 : index - 1, in: sentence)
    else { return nil }
    // `für die Dauer von 24 Monaten`; a pause of minutes is no term.
    if name.token.folded == "dauer", !["monat", "jahr"].contains(stem(unit.folded)) { return nil }
    return attribute(name.token, value, unit, of: name.owner, at: index, in: sentence)
  }

  /// The contract that runs: `Der Vertrag läuft 48 Monate`, `wird für 48 Monate geschlossen`.
  private static func running(before index: Int, in sentence: Sentence) -> Token? {
    guard
      let contract = sentence.tokens[..<index].suffix(5).first(where: {
        ["vertrag", "auftrag", "vertragsverhältnis"].contains($0.folded)
      }),
      let unit = sentence[index + 1], ["monate", "monaten", "jahre", "jahren"].contains(unit.folded),
      sentence.has(["läuft", "dauert", "geschlossen"]),
      !sentence.has(["weitere", "weiteres", "weiteren", "verlängert"])
    else { return nil }
    return contract
  }

  /// Names of one quantity.
  private static let synonyms: WordMap<String> = [
    "laufzeit": "vertragslaufzeit", "vertragsdauer": "vertragslaufzeit", "gesamtlaufzeit": "vertragslaufzeit",
    "dauer": "vertragslaufzeit", "vertrag": "vertragslaufzeit", "auftrag": "vertragslaufzeit",
    "vertragsverhältnis": "vertragslaufzeit",
    "leistungszeitraum": "vertragslaufzeit",
  ]

  private static let links: WordSet = ["von", "beträgt", "betragen", ":", "umfasst", "auf", "bei", "muss", "ist"]
  private static let bounds: WordSet = ["mindestens", "höchstens", "maximal", "genau"]

  /// The name of the quantity before the link, and what it is of: `Verfügbarkeit des Gateways beträgt`.
  private static func name(before link: Int, in sentence: Sentence) -> (token: Token, owner: String)? {
    if let name = sentence[link - 1], attributes.contains(name) { return (name, "") }
    // `die Laufzeit des Vertrags beträgt`, `die Verfügbarkeit muss … betragen`
    for back in 2...5 {
      guard let name = sentence[link - back], name.kind == .word else { return nil }
      guard attributes.contains(name) else { continue }
      let owner =
        sentence[link - back + 1].map { ["des", "der", "je", "für", "im", "am"].contains($0.folded) } ?? false
      return (
        name,
        owner ? " " + sentence.tokens[(link - back + 2)..<link].map { stem($0.folded) }.joined(separator: " ") : ""
      )
    }
    return nil
  }

  private static func attribute(
    _ name: Token,
    _ value: String,
    _ unit: Token,
    of owner: String,
    at index: Int,
    in sentence: Sentence
  ) -> QuantityMention {
    QuantityMention(
      quantity: (synonyms[name] ?? name.folded) + owner,
      value: measure(value, stem(unit.folded)),
      range: index..<(index + 2),
      words: sentence.words(index..<(index + 2))
    )
  }

  /// Years count as months, weeks as days, `%` as percent: four years are 48 months.
  private static func measure(_ value: String, _ unit: String) -> String {
    switch (unit, Int(value)) {
    case ("jahr", let years?): "\(years * 12) monat"
    case ("woche", let weeks?), ("woch", let weeks?): "\(weeks * 7) tag"
    case ("%", _): "\(value) prozent"
    default: "\(value) \(unit)"
    }
  }

  private static func value(of token: Token) -> String? {
    if let word = NumberWords.values[token] { return String(word) }
    guard token.kind == .number, !token.text.contains(where: \.isLetter), !token.text.contains(":") else { return nil }
    // German thousands are parted by dots; what is left of a date is no number.
    let parts = token.text.split(separator: ".")
    guard parts.count == 1 || parts.dropFirst().allSatisfy({ $0.prefix { $0 != "," }.count == 3 }) else { return nil }
    return token.text.filter { $0 != "." }
  }

  /// `je Minute`, `am Tag`, `jedes Jahr`, `im ersten Vertragsjahr`: the period that a count is over.
  private static func period(behind index: Int, before number: Int, in sentence: Sentence) -> String {
    if let word = sentence[index], ["je", "pro", "am", "im", "in"].contains(word.folded) {
      if let unit = sentence[index + 1], let period = periods[unit] { return period }
      return " " + sentence.tokens[index...].prefix(3).map(\.folded).joined(separator: " ")
    }
    // `im Jahr 2025` is a year, and no period.
    let dated = sentence.tokens.indices.first { ["jahr", "jahre"].contains(sentence.tokens[$0].folded) }
      .flatMap { sentence[$0 + 1] }.flatMap { $0.kind == .number && $0.text.utf8.count == 4 ? $0.text : nil }
    if let dated { return " in " + dated }
    let near = sentence.tokens[..<number].suffix(3) + sentence.tokens[index...].prefix(2)
    return near.lazy.compactMap { periods[$0] }.first ?? ""
  }

  private static let periods: WordMap<String> = [
    "jahr": " je jahr", "jährlich": " je jahr", "jahres": " je jahr", "kalenderjahr": " je jahr", "monat": " je monat",
    "monatlich": " je monat", "kalendermonat": " je monat", "woche": " je woche", "wöchentlich": " je woche",
    "tag": " je tag", "täglich": " je tag", "arbeitstag": " je arbeitstag", "werktag": " je werktag",
    "stunde": " je stunde", "minute": " je minute", "sekunde": " je sekunde",
  ]

  private static func isPlural(_ word: String) -> Bool {
    ["e", "en", "er", "ern", "n", "s", "el", "konten"].contains { word.hasSuffix($0) }
  }

  /// Without the endings of the plural's cases.
  private static func stem(_ word: String) -> String {
    for ending in ["ern", "en", "er", "n", "e"] where word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }
}
