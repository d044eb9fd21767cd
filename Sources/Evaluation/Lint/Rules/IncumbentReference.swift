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
      "aktuell~", "gewohnt~", "eingeführt~", "langjährig~", "bekannt~", "abzulösend~",
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
    "*archiv", "*anlage", "*partner", "*partners", "*infrastruktur", "*umgebung", "*datenbank", "*server",
  ])
  private static let ways = WordFamily([
    "*aussehen", "*erscheinungsbild", "*bedienung", "*bedienlogik", "*oberfläche", "*darstellung", "*umfang",
    "*umfangs", "*weise", "*qualität", "*niveau", "*funktionsumfang", "*funktionalität", "*funktionalitäten",
    "*funktionen", "*ablauf", "*abläufe", "*abläufen", "*praxis", "*standard", "*layout", "*aufbau", "*konfiguration",
    "*einstellungen", "*leistung", "*leistungen", "*prozesse", "*prozessen", "*arbeitsweise", "*vorgehensweise",
    "*regelung", "*regelungen", "*struktur", "*gestaltung", "*rechenzentrum", "*rechenzentrums", "*hotline",
    "*vertrag", "*vertrags",
  ])
  private static let adverbs: WordSet = [
    "derzeit", "bisher", "bislang", "heute", "gegenwärtig", "aktuell", "zuletzt",
  ]
  private static let phrases = PhraseTable([
    "was die alte", "was das alte", "was der alte", "wie die alte", "wie das alte", "wie der alte", "mit dem sie seit",
    "mit der sie seit", "mit dem wir seit", "mit der wir seit", "heute schon gibt",
    "schon heute gibt", "bereits heute gibt", "heute bereits gibt", "bleiben , wie sie",
    "örtlichen gegebenheiten auskennen", "örtlichen gegebenheiten vertraut", "örtlichen verhältnissen vertraut",
    "gegebenheiten vor ort vertraut", "besonderheiten … vertraut", "wie … derzeit", "wie … bisher", "wie … bislang",
    "wie … heute", "wie … gegenwärtig", "so … derzeit besteh~",
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
    "vorgänger", "vorgängers", "vorgängersystem*", "vorgängerlösung*", "vorgängerversion*", "vorgängersoftware",
    "vordienstleister*",
    "voranbieter*", "vorauftragnehmer*", "bestandsdienstleister*", "bestandsplattform*", "altplattform*",
  ])

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !isDescribed($0) && !$0.has(Self.clearing) }.flatMap { sentence in
      let phrases = Self.phrases.matches(in: sentence).map(\.range)
      let others = sentence.tokens.indices.compactMap { index in
        single(at: index, in: sentence).flatMap { isTale(sentence, apart: $0) ? nil : $0 }
          ?? habit(at: index, in: sentence)
      }
      // One place a sentence is enough: the answer is the same.
      let first = (phrases + others + [inUse(sentence)].compactMap(\.self)).min {
        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
      }
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

  /// `der Lösung entsprechen, die das Bauamt seit 2018 einsetzt`.
  private func inUse(_ sentence: Sentence) -> Range<Int>? {
    guard Demanding.obliges(sentence), sentence.has(["entsprechen", "gleichen", "entspricht"]),
      let verb = sentence.first(of: ["einsetzt", "nutzt", "verwendet", "betreibt"]),
      sentence.tokens[..<verb].suffix(5).contains(where: Buyer.isName)
    else { return nil }
    return verb..<(verb + 1)
  }

  /// What is only taken away needs no description of how it works.
  private static let clearing: WordSet = ["demontieren", "entsorgen", "räumen", "abbauen", "ausbauen", "abreißen"]

  private static let alike = WordFamily([
    "gewohnt", "kennen", "kennt", "vertraut", "wie", "dieselben", "dieselbe", "denselben", "dasselbe", "derselben",
    "unterscheidet", "unterscheiden", "abweicht", "abweichen", "gleichen", "gleiche", "gleicher", "entsprechen",
    "übernehmen", "nachbilden", "nachzubilden", "fortführen",
    "fortzuführen", "beibehalten", "beizubehalten",
  ])

  /// `wie es die Eltern vom Programm des jetzigen Caterers her kennen`: whoever it is.
  private func habit(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard Self.habits.contains(sentence.tokens[index]), !sentence.tokens[index].isQuoted, Demanding.obliges(sentence),
      sentence.has(Self.alike), let next = sentence[index + 1],
      // `muss der bisherigen entsprechen`
      next.isCapitalized && next.kind == .word || Self.alike.contains(next)
    else { return nil }
    return index..<(index + 2)
  }

  private static let prepositions: WordSet = [
    "an", "in", "auf", "für", "durch", "über", "ohne", "gegen", "um", "unter", "vor", "hinter", "neben", "zwischen",
  ]
  private static let before: WordSet = ["hat", "haben", "hatte", "hatten", "wurde", "wurden", "war", "waren"]

  /// What is told of the one who serves today: nobody else is named who would owe it.
  private func isTale(_ sentence: Sentence, apart range: Range<Int>) -> Bool {
    if Demanding.obliges(sentence) || PresentPassive.duty(in: sentence) != nil { return false }
    let isSubject = sentence.tokens[range.lowerBound].folded.hasSuffix("e")
    // `Die Anbindung an das vorhandene Programm erfolgt …` is no tale of it.
    let isObject = sentence[range.lowerBound - 2].map { Self.prepositions.contains($0) } ?? false
    guard isSubject && !isObject || sentence.has(Self.before) else { return false }
    return !sentence.tokens.indices.contains { !range.contains($0) && Demanding.agents.contains(sentence.tokens[$0]) }
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
    guard Self.times.contains(sentence.tokens[index]) else { return nil }
    // `in ihrem vorhandenen Mailprogramm`: what the staff work with stays.
    if let owner = sentence[index - 1], ["ihrem", "ihren", "ihrer", "ihre"].contains(owner.folded) { return nil }
    let isHabit = Self.habits.contains(sentence.tokens[index])
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
