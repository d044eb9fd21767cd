/// Finds a duty in the present passive: `Nachrichten werden innerhalb von 15 Minuten zugestellt`.
enum PresentPassive {
  private static let auxiliaries: WordSet = ["wird", "werden"]
  /// What documents, contracts and tenders are said to be, and no duty.
  private static let telling: WordSet = [
    "abgelöst", "abgerechnet", "bedient", "ausgegangen", "ausgeschlossen", "beabsichtigt", "beauftragt", "benötigt",
    "berechnet",
    "berücksichtigt", "beschafft", "beschrieben", "bewertet", "bezahlt", "bezeichnet", "definiert", "eingesetzt",
    "eingetragen", "ergänzt", "erläutert", "ersetzt", "erteilt", "fortgeschrieben", "gekündigt", "gekennzeichnet",
    "gemessen", "genannt", "genutzt", "geregelt", "gerechnet", "geschlossen", "gewertet", "gezahlt", "gezählt",
    "unterschieden", "unterstellt", "vergütet", "verstanden", "verwendet", "verwiesen", "zugelassen",
    "bepunktet", "geschuldet", "vermutet", "verhandelt", "angefordert", "gesucht", "hingewiesen", "beantragt",
    "gewährt", "gefördert", "erstattet", "geschätzt", "anerkannt", "festgelegt",
  ]
  /// What a tender is about, rather than the service.
  static let procurement = WordFamily([
    "angebot", "angebote", "angeboten", "angebots", "auftrag", "auftrags", "bewerber", "bieter", "bietern", "preis",
    "preise", "preisen", "vergabe", "vertrag", "vertrags", "vertrages", "vergütung",
    "klausel", "vorbehalt", "kriterium", "preisbildung", "zuschlag", "punkte", "punkten", "nachforderung",
    "vergabeunterlagen", "vergabeakten", "vergabeakte", "vergabevermerk",
    "*kriterien", "wertung", "bewertung",
  ])
  /// They may be a part of the service too: said in the present passive only they are the tender's.
  private static let doubtful = WordFamily([
    "los", "lose", "losen", "frage", "fragen", "antwort", "antworten", "rechnung", "rechnungen", "kosten",
  ])

  /// They tell how things are today.
  private static let information: WordSet = [
    "heute", "derzeit", "bisher", "bislang", "zurzeit", "aktuell", "seit", "bereits", "gegenwärtig", "üblicherweise",
    "schon", "ebenfalls", "etwa", "rund",
  ]

  /// The index of the finite verb; nil when there is none.
  static func duty(in sentence: Sentence) -> Int? {
    guard sentence.has(auxiliaries), !sentence.has(Demanding.modals), !sentence.has(procurement),
      !sentence.has(doubtful),
      !sentence.has(information)
    else { return nil }
    for clause in sentence.clauses {
      guard let verb = clause.first(of: auxiliaries), verb + 1 < clause.tokens.endIndex else { continue }
      // `Vergeben werden die Pflege der zugehörigen Software`: before a noun it is an adjective.
      let participle = clause.tokens.indices.dropFirst(verb + 1 - clause.tokens.startIndex).first { index in
        isParticiple(clause.tokens[index]) && clause[index + 1]?.isCapitalized != true
      }.map { clause.tokens[$0] }
      // What is not done, or only on a condition, is no duty: `wird nicht verlangt`, `wird nur auf Verlangen gelöscht`.
      if let participle,
        clause.tokens[(verb + 1)...].contains(where: { ["nicht", "nur", "erst"].contains($0.folded) }),
        participle.kind == .word
      {
        continue
      }
      if let participle, !telling.contains(participle), !isSubordinate(clause, verb) { return verb }
    }
    return nil
  }

  /// `…, die gelöscht werden sollen`: the participle stands before the verb.
  private static func isSubordinate(_ clause: Sentence, _ verb: Int) -> Bool {
    verb > clause.tokens.startIndex && Participle.isCertain(clause[verb - 1])
  }

  private static func isParticiple(_ token: Token) -> Bool { Participle.isCertain(token) || isExpected(token) }

  private static func isExpected(_ token: Token) -> Bool {
    ["erwartet", "gefordert", "verlangt"].contains(token.folded)
  }
}
