import Procurement

/// What is owed is described by what the present contractor or system does; only he knows it.
struct IncumbentReference: TextRule {
  static let info = LintInfo(
    "LT015",
    .warning,
    bases: LintBases.clear,
    facts: ["S-38"],
    example: "Der Auftragnehmer muss die Daten aus dem derzeitigen System übernehmen.",
    counterExample: "Der Auftragnehmer muss die Daten übernehmen, die Anlage 3 nach Zahl und Format beschreibt."
  )

  private static let times = WordSet(
    [
      "derzeitig~", "bisherig~", "bestehend~", "vorhanden~", "heutig~", "jetzig~", "gegenwärtig~", "vorherig~", "alt~",
      "aktuell~", "gewohnt~", "eingeführt~", "bekannt~", "abzulösend~",
    ].flatMap { Inflection.forms($0[...]) }
  )
  /// Words that say what was, and leave no doubt that the work is measured by it.
  private static let habits = WordSet(
    ["bisherig~", "derzeitig~", "heutig~", "jetzig~", "gegenwärtig~", "gewohnt~"].flatMap { Inflection.forms($0[...]) }
  )
  private static let things = WordFamily([
    "anbieter", "anbieters", "auftragnehmer", "auftragnehmers", "betreiber", "betreibers", "dienst", "dienstes",
    "dienstleister", "dienstleisters", "vertragspartner", "vertragspartners", "*system", "*systems", "*systeme",
    "*systemen", "*verfahren", "*verfahrens", "*software", "*lösung", "*lösungen", "*plattform", "*programm",
    "*programms", "*programme", "*anwendung", "*anwendungen", "*portal", "*portals", "dms", "cms", "erp", "crm",
    "*infrastruktur", "*umgebung", "*datenbank", "*server",
  ])
  private static let ways = WordFamily([
    "*umfang", "*umfangs", "*weise", "*qualität", "*niveau", "*funktionsumfang", "*funktionalität", "*funktionalitäten",
    "*funktionen", "*ablauf", "*abläufe", "*abläufen", "*praxis", "*standard", "*layout", "*aufbau", "*konfiguration",
    "*einstellungen", "*leistung", "*leistungen", "*prozesse", "*prozessen", "*arbeitsweise", "*vorgehensweise",
    "*regelung", "*regelungen", "*struktur", "*gestaltung", "*rechenzentrum", "*rechenzentrums", "*hotline",
    "*vertrag", "*vertrags",
  ])
  private static let adverbs: WordSet = [
    "derzeit", "bisher", "bislang", "heute", "gegenwärtig", "aktuell", "zuletzt",
  ]
  private static let phrases = PhraseTable([
    "wie … derzeit", "wie … bisher", "wie … bislang", "wie … heute", "wie … gegenwärtig", "so … derzeit besteh~",
    "im hause laufend~", "im hause eingesetzt~", "im hause genutzt~", "im hause vorhanden~", "im hause betrieben~",
    "im einsatz befindlich~", "in betrieb befindlich~", "bei der stadt eingesetzt~", "bei der stadt vorhanden~",
    "bei der stadt genutzt~", "beim auftraggeber eingesetzt~", "beim auftraggeber vorhanden~",
    "beim auftraggeber genutzt~", "wie bisher", "wie heute", "wie derzeit", "wie gehabt", "wie gewohnt", "als bisher",
    "als heute", "als derzeit",
    "als gegenwärtig", "als jetzt", "als zuvor", "bisher eingesetzt~", "derzeit eingesetzt~", "bisher genutzt~",
    "derzeit genutzt~", "bislang eingesetzt~", "bislang genutzt~", "bisher verwendet~", "derzeit verwendet~",
    "bereits eingesetzt~", "bereits vorhanden~", "in bewährter weise", "in gewohnter weise", "im bisherigen umfang",
    "auf dem bisherigen stand", "nach dem bisherigen verfahren", "zuletzt genutzt~", "zuletzt eingesetzt~",
  ])
  private static let old = WordFamily([
    "altsystem*", "altverfahren*", "altsoftware", "altanwendung*", "altlösung*", "altdienstleister*",
    "altauftragnehmer*",
    "bestandssystem*", "bestandsverfahren*", "bestandssoftware", "bestandslösung*", "bestandsanwendung*",
    "vorgängersystem*", "vorgängerlösung*", "vorgängerversion*", "vorgängersoftware", "vordienstleister*",
    "voranbieter*", "vorauftragnehmer*", "bestandsdienstleister*", "bestandsplattform*", "altplattform*",
  ])

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !isDescribed($0) }.flatMap { sentence in
      let phrases = Self.phrases.matches(in: sentence).map(\.range)
      let others = sentence.tokens.indices.compactMap { single(at: $0, in: sentence) }
      // One place a sentence is enough: the answer is the same.
      let first = (phrases + others).min { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      return first.map { [hit($0, of: sentence, "found", sentence.words($0))] } ?? []
    }
  }

  /// `das bestehende System nach Anlage 4`: all bidders can read there what it is.
  private func isDescribed(_ sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { index in
      ["anlage", "anhang", "abschnitt", "kapitel"].contains(sentence.tokens[index].folded)
        && sentence[index + 1].map { $0.kind == .number || $0.text.utf8.count == 1 } ?? false
    }
  }

  private func single(at index: Int, in sentence: Sentence) -> Range<Int>? {
    let token = sentence.tokens[index]
    guard token.kind == .word, !token.isQuoted else { return nil }
    if Self.old.contains(token) { return index..<(index + 1) }
    if let thing = thing(behind: index, in: sentence) { return index..<(thing + 1) }
    return used(at: index, in: sentence)
  }

  /// `der bislang verwendeten Archivsoftware`, `dem heute praktizierten Verfahren`.
  private func used(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard Self.adverbs.contains(sentence.tokens[index]), let participle = sentence[index + 1],
      let noun = sentence[index + 2], !participle.isCapitalized, noun.isCapitalized,
      ["te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "üblichen", "übliche"]
        .contains(where: { participle.folded.hasSuffix($0) }),
      Self.things.contains(noun) || Self.ways.contains(noun)
    else { return nil }
    return index..<(index + 3)
  }

  /// The noun that the adjective at `index` belongs to, at most one word further on.
  private func thing(behind index: Int, in sentence: Sentence) -> Int? {
    let word = sentence.tokens[index].folded
    guard Self.times.contains(word) else { return nil }
    let isHabit = Self.habits.contains(word)
    return [index + 1, index + 2].first { place in
      guard let noun = sentence[place], noun.isCapitalized, noun.kind == .word else { return false }
      // The word between is another adjective.
      if place == index + 2, let between = sentence[index + 1], between.isCapitalized || between.kind != .word {
        return false
      }
      return Self.things.contains(noun) || isHabit && Self.ways.contains(noun)
    }
  }
}
