import Procurement

/// Availability or a time without figure, period or measuring point.
struct IncompleteServiceLevel: TextRule {
  static let info = LintInfo(
    "LT016",
    .warning,
    bases: LintBases.clear,
    facts: ["S-01", "PF-09"],
    example: "Die Verfügbarkeit muss 99,5 Prozent betragen.",
    counterExample: "Die Verfügbarkeit muss 99,5 Prozent im Kalendermonat betragen, gemessen am Webzugang."
  )

  private static let periods: WordSet = [
    "kalendermonat", "kalendermonats", "kalendermonate", "monat", "monats", "monatlich", "jahr", "jahres",
    "kalenderjahr", "kalenderjahres", "vertragsjahr", "jährlich", "quartal", "woche", "kalendertag", "kalendertages",
    "kalendertags", "tags",
    "tag", "tages", "servicezeit", "servicezeiten", "betriebszeit", "betriebszeiten", "uhr", "jahresmittel",
    "monatsmittel", "vertragsjahres", "stunde",
  ]
  private static let points: WordSet = [
    "gemessen", "messpunkt", "messung", "übergabepunkt", "gerechnet", "eingang", "messverfahren", "ab", "berechnet",
    "ermittelt", "gezählt", "abfragen",
  ]
  /// What is told about a level, or done with it, sets none.
  private static let telling = WordFamily([
    "bericht", "berichte", "berichten", "berichtet", "berichts", "monatsbericht", "enthält", "enthalten", "misst",
    "messen", "ausweisen", "weist", "dokumentier*", "protokollier*", "meldet", "melden", "mitteilen", "mitgeteilt",
    "mitzuteilen", "teilt", "auswert*", "darstell*", "nachweis*", "nachzuweisen", "anzeig*", "anzuzeigen",
    "veröffentlich*", "unterschreit*", "verfehl*", "überschreitung", "unterschreitung", "statistik", "auswertung",
    "festgelegt", "geregelt", "beschrieben", "definiert", "vormonats", "vorjahres", "übermittel*", "erfasst",
    "aufzeichnen", "zeichnet", "einsehen", "abrufen", "angeben", "angibt", "nennt", "nennen", "vorlegen", "zählt",
    "zählen", "gezählt", "gilt", "gelten", "angerechnet", "vertragsstrafe", "minderung", "mindert", "beginnt", "endet",
    "ruht", "verlängert", "prüft", "prüfen", "geprüft", "berechnet", "überwacht", "überwachen",
  ])
  /// What a level without a figure is said to be.
  private static let boasts = WordFamily([
    "hoh~", "höchst~", "hoch", "gering~", "gering", "geringst~", "kurz", "kurz~", "kürzest~", "gut", "gut~", "best~",
    "möglichst", "bestmöglich~", "ausreichend~", "angemessen~", "optimal~", "niedrig~", "niedrig", "maximal~",
    "minimal~", "sichergestellt", "sicherzustellen", "sicherstellen", "sicher", "gewährleist*", "gewährleisten",
    "garantier*", "gegeben", "gewährt", "betragen", "beträgt", "erreichen", "erreicht", "erzielen", "bieten", "bietet",
    "aufweisen", "einhalten", "einzuhalten", "eingehalten", "liegen",
    "zusagen", "zugesichert", "zusichern",
  ])

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !DeferredContent.isFound(in: $0) && !$0.has(Self.telling) && !isDenied($0) }.compactMap {
      sentence in
      guard let index = level(in: sentence), !refers(sentence) else { return nil }
      let hasFigure = sentence.hasNumber
      guard hasFigure || sentence.has(Self.boasts) || isOwed(index, in: sentence) else { return nil }
      let lacks = [
        hasFigure ? nil : "figure",
        needsPeriod(sentence, index) && !hasPeriod(sentence, in: text) ? "period" : nil,
        // `zu 99 % der Zeit verfügbar` leaves the measuring to the terms; a name of a level does not.
        ["verfügbar", "erreichbar"].contains(sentence.tokens[index].folded) || hasPoint(sentence, index, in: text)
          ? nil : "point",
      ].compactMap(\.self)
      guard !lacks.isEmpty else { return nil }
      return hit(index..<(index + 1), of: sentence, lacks.joined(separator: "-"), sentence.tokens[index].text)
    }
  }

  /// What need not be promised: `muss eine höhere Quote nicht zusichern`.
  private func isDenied(_ sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { index in
      sentence.tokens[index].folded == "nicht" && sentence[index + 1].map { Self.boasts.contains($0) } ?? false
    }
  }

  /// Here, or in a cell of the same row.
  private func hasPeriod(_ sentence: Sentence, in text: LintText) -> Bool {
    text.blockHas(Self.periods, around: sentence)
      || text.cells(beside: sentence.block).contains { text.sentences(of: $0).contains { $0.has(Self.periods) } }
  }

  /// A time alone needs no period, a share of cases does.
  private func needsPeriod(_ sentence: Sentence, _ index: Int) -> Bool {
    !sentence.tokens[index].folded.hasPrefix("sekunde") || isShare(sentence)
  }

  /// The same section says where levels are measured.
  private func isMeasured(around block: Int, in text: LintText) -> Bool {
    let blocks = text.draft.blocks
    let isText = { (index: Int) in if case .heading = blocks[index].kind { false } else { true } }
    let before = (0..<block).reversed().prefix(Self.reach).prefix(while: isText)
    let behind = blocks.indices.dropFirst(block + 1).prefix(Self.reach).prefix(while: isText)
    return (Array(before) + Array(behind)).contains { index in
      text.sentences(of: index).contains { $0.has(Self.measured) }
    }
  }

  private static let reach = 8
  private static let measured: WordSet = ["gemessen", "messpunkt", "messung", "messverfahren", "übergabepunkt"]

  /// Here, or in an item right behind that tells more of it.
  private func hasPoint(_ sentence: Sentence, _ index: Int, in text: LintText) -> Bool {
    // `20 Sekunden nach der Absendung`
    if let next = sentence[index + 1], ["nach", "ab", "seit"].contains(next.folded) { return true }
    if text.blockHas(Self.points, around: sentence) || isMeasured(around: sentence.block, in: text) { return true }
    // A column of measuring points.
    if text.heads(above: sentence.block).contains(where: { text.sentences(of: $0).contains { $0.has(Self.measured) } })
    {
      return true
    }
    let following = text.draft.blocks.indices.dropFirst(sentence.block + 1).prefix(6).prefix { index in
      if case .item = text.draft.blocks[index].kind { true } else { false }
    }
    if case .paragraph = text.draft.blocks[sentence.block].kind {
      return following.contains { text.sentences(of: $0).contains { $0.has(Self.points) } }
    }
    return false
  }

  /// `Die Verfügbarkeit muss …`: whatever follows is said of the level.
  private func isOwed(_ index: Int, in sentence: Sentence) -> Bool {
    guard let verb = sentence.first(of: Demanding.must.union(Demanding.should)), verb > index else { return false }
    return index - sentence.tokens.startIndex <= 3
      && sentence[index - 1].map { ["die", "eine"].contains($0.folded) } ?? false
  }

  /// The name of a level, or `zu 99 % verfügbar`.
  private func level(in sentence: Sentence) -> Int? {
    if let index = ServiceLevelNames.index(in: sentence) { return index }
    guard let index = sentence.first(of: ["verfügbar", "erreichbar"]) else { return speed(in: sentence) }
    return isShare(sentence) ? index : nil
  }

  private func isShare(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { ["%", "prozent", "h."].contains($0.folded) }
  }

  /// `binnen 3 Sekunden beantworten`, `zu 95 % binnen 10 Minuten`: a level without a name.
  private func speed(in sentence: Sentence) -> Int? {
    sentence.tokens.indices.first { index in
      let unit = sentence.tokens[index].folded
      let isTime =
        unit == "sekunden" || unit == "sekunde" || isShare(sentence) && ["minuten", "stunden"].contains(unit)
      guard isTime, let number = sentence[index - 1], number.kind == .number || NumberWords.values[number] != nil
      else { return false }
      return sentence.tokens[..<index].suffix(5)
        .contains { ["innerhalb", "binnen", "höchstens", "maximal", "spätestens", "unter", "in"].contains($0.folded) }
    }
  }

  /// `die Verfügbarkeit nach Abschnitt 3`: the figure stands there.
  private func refers(_ sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { index in
      ["abschnitt", "anlage", "kapitel", "nummer", "nr.", "ziffer", "tabelle", "punkt"]
        .contains(sentence.tokens[index].folded) && sentence[index + 1]?.kind == .number
    }
  }
}
