/// A quantity that a tender has once, with its number and unit: `Vertragslaufzeit von 48 Monaten`.
extension QuantityMention {
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
  /// `Vertragslaufzeit von 48 Monaten`, `Bindefrist beträgt 60 Tage`.
  static func measured(_ value: String, at index: Int, in sentence: Sentence) -> QuantityMention? {
    guard let unit = sentence[index + 1], units.contains(unit) else { return nil }
    // `nach 48 Monaten Vertragslaufzeit`
    let isBefore = sentence[index + 2].map { attributes.contains($0) } ?? false
    // `nach 36 Monaten Vertragslaufzeit kann …` names a day within the term, unless the contract ends then.
    let isWithin = sentence[index - 1]?.folded == "nach" && !sentence.has(["endet", "enden", "ausläuft"])
    if isBefore, isWithin { return nil }
    // `ein Film von 15 Minuten Dauer` is no term.
    if isBefore, sentence[index + 2]?.folded == "dauer", !["monat", "jahr"].contains(stem(unit.folded)) { return nil }
    if isBefore, let name = sentence[index + 2] { return attribute(name, value, unit, of: "", at: index, in: sentence) }
    // `Mit Ablauf der 36 Monate endet der Vertrag`
    if sentence[index - 2]?.folded == "ablauf", ["monate", "monaten", "jahre", "jahren"].contains(unit.folded),
      let contract = sentence.tokens.first(where: { $0.folded == "vertrag" }), sentence.has(["endet"])
    {
      return attribute(contract, value, unit, of: "", at: index, in: sentence)
    }
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
}
