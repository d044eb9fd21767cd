/// Things that are counted: `23 Postfächer`, `Organisationspostfächer: 12`, and a number alone in a cell.
extension QuantityMention {
  /// Before a number they make it another quantity: a part, a bound, a share.
  private static let partial: WordSet = [
    "weitere", "weiteren", "je", "pro", "jeweils", "mindestens", "höchstens", "maximal", "bis", "zusätzliche",
    "zusätzlichen",
    "etwa", "rund", "ca.", "circa", "ab", "über", "unter", "erste", "ersten", "davon", "andere", "anderen",
    "nach", "nr.", "§", "abschnitt", "anlage", "kapitel", "ziffer", "stand", "art.", "abs.", "satz", ":",
  ]

  /// Units of size: what has them is told by `SizeMention`.
  private static let measures: WordSet = [
    "meter", "metern", "zentimeter", "zentimetern", "millimeter", "kilometer", "kilometern", "straßenkilometer",
    "straßenkilometern", "quadratmeter", "quadratmetern", "kubikmeter", "kubikmetern", "liter", "litern", "gramm",
    "kilogramm", "tonnen", "hektar", "newton", "volt", "ampere", "lumen", "grad", "pixel", "zeichen", "zeilen",
  ]

  /// A number alone in a cell, with the noun of the cell to the left: `| Nutzerkonten | 46 |`.
  static func cell(_ cell: Sentence, label: Sentence?) -> QuantityMention? {
    guard let number = cell.tokens.first, cell.tokens.count == 1, let value = value(of: number),
      let noun = label?.tokens.first, noun.kind == .word, noun.isCapitalized, !noun.isUppercase,
      noun.folded.utf8.count > 8, label?.tokens.count == 1, isPlural(noun.folded), !units.contains(noun),
      !isTime(noun.folded)
    else { return nil }
    let range = cell.tokens.startIndex..<(cell.tokens.startIndex + 1)
    return QuantityMention(
      quantity: stem(noun.folded),
      value: value,
      range: range,
      words: "\(value) \(noun.text)",
      isCount: true,
      isTotal: true
    )
  }

  /// A number behind its noun: `Organisationspostfächer: 12`.
  static func listed(_ value: String, at index: Int, in sentence: Sentence) -> QuantityMention? {
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
  static func counted(_ value: String, at index: Int, in sentence: Sentence) -> QuantityMention? {
    // What there is today is another number than what is bought.
    let isToday = sentence.has(["heute", "derzeit", "bisher", "bislang", "zurzeit", "gegenwärtig"])
    if sentence.tokens[..<index].contains(where: { ["davon", "darunter", "hiervon"].contains($0.folded) }) {
      return nil
    }
    // `1,8 Millionen Dokumente`
    let scale = sentence[index + 1].flatMap { scales[$0] }
    var place = scale == nil ? index + 1 : index + 2
    // `750 interne Konten`: one adjective may stand between.
    var quality = ""
    if let adjective = sentence[place], adjective.kind == .word, !adjective.isCapitalized,
      ["e", "en", "er"].contains(where: adjective.folded.hasSuffix), !isNoQuality(adjective),
      sentence[place + 1]?.isCapitalized ?? false
    {
      quality = stem(adjective.folded) + " "
      place += 1
    }
    guard let noun = sentence[place], noun.kind == .word, noun.isCapitalized, !noun.isUppercase,
      noun.folded.utf8.count > 4,
      isPlural(noun.folded), !units.contains(noun), !noun.folded.hasSuffix("punkte"), !isTime(noun.folded),
      SizeMention.units[noun] == nil, !measures.contains(noun),
      sentence[index - 1].map({ !partial.contains($0) }) ?? true,
      sentence[index - 2]?.folded != "bis", !(sentence[index - 1]?.folded == "von" && isNumber(sentence[index - 2]))
    else { return nil }
    // `mit den acht Postfächern, die ein Stern kennzeichnet`: some of them.
    if sentence.tokens[index].kind == .word, sentence[place + 1]?.text == ",",
      ["die", "welche"].contains(sentence[place + 2]?.folded)
    {
      return nil
    }
    // The name of something special is that of one stock, today and tomorrow.
    if isToday, noun.folded.utf8.count < 13 { return nil }
    let over = period(behind: place + 1, before: index, in: sentence) + belonging(behind: place + 1, in: sentence)
    return QuantityMention(
      quantity: lot(of: sentence) + quality
        + stem(noun.folded.hasPrefix("de-mail-") ? String(noun.folded.dropFirst(8)) : noun.folded)
        + over,
      value: value + (scale ?? ""),
      range: index..<(place + 1),
      words: sentence.words(index..<(place + 1)),
      isCount: true,
      isTotal: isTotal(at: index, noun, in: sentence)
    )
  }

  /// `Los 1 umfasst 30 Fahrzeuge`: each lot has its own.
  private static func lot(of sentence: Sentence) -> String {
    guard let index = sentence.first(of: ["los", "haus", "standort", "gebäude"]), let number = sentence[index + 1],
      number.kind == .number || number.text.utf8.count == 1
    else { return "" }
    return sentence.tokens[index].folded + " " + number.text + " "
  }

  /// `1.200 Akten eines anderen Bestands`: what they are of, unless it is the buyer's own.
  private static func belonging(behind index: Int, in sentence: Sentence) -> String {
    guard let article = sentence[index], ["eines", "einer", "des", "der", "aus", "ohne"].contains(article.folded),
      let noun = sentence.tokens[(index + 1)...].prefix(3).first(where: \.isCapitalized), !Buyer.isName(noun)
    else { return "" }
    return " " + article.folded + " " + stem(noun.folded)
  }

  /// Behind a number they are no adjective of what is counted.
  private static func isNoQuality(_ token: Token) -> Bool {
    [
      "der", "oder", "aller", "seiner", "ihrer", "unserer", "weitere", "weiteren", "weiterer", "andere", "anderen",
      "je",
      "pro", "davon", "eine", "einen", "einer", "die", "den", "alle", "keine", "werden", "müssen", "können", "sollen",
      "haben", "gegen", "zwischen", "neben", "neue", "neuen", "volle", "vollen", "aufeinanderfolgende",
      "aufeinanderfolgenden", "zusammenhängende", "zusammenhängenden", "ganze", "ganzen",
    ].contains(token.folded)
  }

  /// A number, of whatever kind: `3 von 25 Postfächern`.
  private static func isNumber(_ token: Token?) -> Bool {
    token.map { $0.kind == .number || NumberWords.values[$0] != nil } ?? false
  }

  /// `zehn Schultage`: a stretch of time, and no things.
  private static func isTime(_ word: String) -> Bool {
    ["tage", "tagen", "wochen", "monate", "monaten", "jahre", "jahren", "stunden", "minuten"].contains {
      word.hasSuffix($0)
    }
  }

  private static let determiners: WordSet = [
    "die", "der", "den", "alle", "allen", "aller", "seine", "seinen", "seiner", "ihre", "ihren", "ihrer", "unsere",
    "unseren", "deren", "dessen", "diese", "diesen", "dieser", "sämtliche", "sämtlichen", "insgesamt", "internen",
  ]
  private static let holding: WordSet = [
    "umfasst", "umfassen", "betreibt", "betreiben", "besteht", "bestehen", "gibt", "nutzt", "nutzen", "betreut",
    "zählt", "verfügt", "hat", "haben", "sind", "unterhält", "unterhalten", "verwendet", "besitzt", "besitzen",
  ]
  /// A small number written as a word is mostly that of a few of them.
  private static func isTotal(at index: Int, _ noun: Token, in sentence: Sentence) -> Bool {
    let isDetermined = sentence[index - 1].map { determiners.contains($0) } ?? false
    if sentence.tokens[index].kind == .word { return isDetermined }
    return isDetermined || sentence.has(holding)
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
}
