import Procurement

/// What is owed is settled after the award only: nobody can price it.
struct DeferredContent: TextRule {
  static let info = LintInfo(
    "LT012",
    .warning,
    bases: LintBases.clear,
    facts: ["S-31"],
    example: "Die Schnittstelle wird nach Zuschlagserteilung festgelegt.",
    counterExample: "Die Schnittstelle beschreibt Anlage 2; nach Zuschlagserteilung ändert sie sich nicht."
  )

  private static let times = PhraseTable([
    "nach zuschlag", "nach zuschlagserteilung", "nach erteilung des zuschlags", "nach dem zuschlag",
    "nach der zuschlagserteilung", "mit zuschlagserteilung", "mit dem zuschlag", "nach vertragsschluss",
    "nach vertragsabschluss", "nach abschluss des vertrags", "nach abschluss des vertrages", "nach vertragsbeginn",
    "nach vertragsunterzeichnung", "nach unterzeichnung des vertrags", "nach auftragserteilung",
    "nach erteilung des auftrags", "nach beauftragung", "nach auftragsvergabe", "bei auftragserteilung",
    "bei vertragsschluss", "zu gegebener zeit", "zu einem späteren zeitpunkt", "zum gegebenen zeitpunkt",
    "im zuge der … projektdurchführung", "im zuge der … umsetzung", "im zuge der … einführung", "im zuge des projekts",
    "im rahmen der … projektdurchführung", "im rahmen der … umsetzung", "im rahmen der … feinplanung",
    "im rahmen der … konzeption", "im rahmen der … einführung", "im rahmen des projekts",
    "im rahmen des … feinkonzepts",
    "im rahmen eines … feinkonzepts", "im rahmen eines … workshops", "im rahmen der … feinkonzeption",
    "im rahmen eines … gesprächs", "im rahmen der … abstimmung", "im projektverlauf", "im laufe des projekts",
    "im verlauf des projekts", "im weiteren verlauf", "während der projektlaufzeit", "während der … umsetzung",
    "in der feinkonzeption", "in der … projektphase", "in der … konzeptphase", "in der … planungsphase", "im kick-off",
    "im kick-off-termin", "im auftaktgespräch", "im auftakttermin", "im startgespräch", "in einem workshop",
    "in einem gemeinsamen workshop", "im workshop", "in gemeinsamen workshops", "im feinkonzept", "zu projektbeginn",
    "bei projektbeginn", "zum projektstart", "bei projektstart", "nach projektstart", "nach projektbeginn", "noch",
    "im laufe der zusammenarbeit", "im laufe der … umsetzung", "im laufe der vertragslaufzeit", "im laufe der laufzeit",
    "im laufe des betriebs", "im laufe der einführung",
    "später", "in den ersten … monaten", "in den ersten … wochen", "innerhalb der ersten … monate",
    "innerhalb der ersten … wochen", "während der ersten … monate", "in der auftaktbesprechung", "in der … besprechung",
    "in einer auftaktbesprechung", "im auftaktworkshop", "im … auftaktgespräch", "im … kick-off", "beim kick-off",
    "in der auftaktveranstaltung", "bei projektauftakt", "im projektauftakt", "die parteien gemeinsam",
    "die vertragspartner gemeinsam", "die vertragsparteien gemeinsam", "im nachgang", "nachträglich",
    "sobald … auftrag", "sobald … zuschlag", "sobald … vertrag",
    "nach absprache", "nach vereinbarung", "im anschluss an den zuschlag",
    "im anschluss an die zuschlagserteilung", "nach der vergabe", "nach vergabe", "bilateral", "einvernehmlich",
    "gesondert", "in gesonderter vereinbarung", "separat", "mit dem künftigen auftragnehmer",
    "mit dem späteren auftragnehmer", "gemeinsam mit dem auftragnehmer", "zusammen mit dem auftragnehmer",
  ])
  /// What settling is called, in all forms.
  private static let settling = WordFamily([
    "abgestimmt", "abzustimmen", "abstimmen", "abstimmung", "absprache", "abgesprochen", "abzusprechen",
    "bekanntgegeben",
    "bekannt", "bekanntzugeben", "benannt", "definiert", "definieren", "festgelegt", "festzulegen", "festlegen",
    "festlegung", "geklärt", "klären", "klärt", "bespricht", "besprechen", "regelt", "regeln",
    "entscheidet", "entscheiden", "abgeklärt", "abzuklären", "klärung", "konkretisier*", "mitgeteilt",
    "mitzuteilen", "spezifizier*", "vereinbart", "vereinbaren", "vereinbarung", "präzisier*", "erarbeitet",
    "erarbeiten", "ausgearbeitet", "auszuarbeiten", "ausgehandelt", "verhandelt", "besprochen", "verständig*",
    "einigen", "geeinigt", "bestimmt", "bestimmen", "entschieden", "pflichtenheft", "pflichtenhefts",
    "detailkonzept", "feinspezifikation", "geregelt", "verabredet", "ausgestaltet", "ausgestaltung",
    "vorgegeben", "nachgereicht", "beschrieben", "übergeben", "ergänzt", "detailliert", "offen", "fixiert",
  ])
  /// They settle only what the parties still owe each other a word about.
  private static let weak: WordSet = [
    "gesondert", "separat", "einvernehmlich", "nachträglich", "bilateral", "noch", "später",

  ]
  private static let open = WordFamily([
    "vereinbart", "vereinbaren", "festgelegt", "festzulegen", "abgestimmt", "abzustimmen", "geregelt", "regeln",
    "bestimmt", "mitgeteilt", "mitzuteilen", "geklärt", "klären", "definiert", "definieren", "spezifiziert",
    "konkretisiert", "bekanntgegeben", "benannt", "bekannt", "besprochen", "abgesprochen", "präzisiert", "offen",
    "entschieden", "ausgehandelt", "verhandelt", "abzuklären", "übergeben", "nachgereicht", "ergänzt",
  ])
  private static let alone = PhraseTable([
    "tbd", "t. b. d.", "wird nachgereicht", "werden nachgereicht", "noch offen", "n. n.", "noch nicht bekannt",
    "noch nicht fest", "späteren abstimmung", "späteren abstimmungen", "spätere abstimmung", "spätere vereinbarung",
    "gesonderter vereinbarung", "gesonderte vereinbarung", "gesonderter absprache", "stehen noch nicht",
    "steht noch nicht", "folgt noch", "folgen noch", "abstimmung … vorbehalten", "vereinbarung … vorbehalten",
    "festlegung … vorbehalten",
    "regelung … vorbehalten", "klärung … vorbehalten", "absprache … vorbehalten", "noch zu klären", "noch zu bestimmen",
    "noch zu definieren", "noch zu regeln",
  ])
  /// Two parts of one verb: `legen … fest`, `stimmen … ab`.
  private static let split: WordMap<WordSet> = [
    "fest": ["legt", "legen"], "ab": ["stimmt", "stimmen", "sprechen", "spricht"], "bekannt": ["gibt", "geben"],
    "mit": ["teilt", "teilen"],
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.prose.compactMap { sentence in
      Self.range(in: sentence).map { hit($0, of: sentence, "found", sentence.words($0)) }
    }
  }

  /// Whether the sentence puts something off.
  static func isFound(in sentence: Sentence) -> Bool { range(in: sentence) != nil }

  private static func range(in sentence: Sentence) -> Range<Int>? {
    if let match = alone.matches(in: sentence).first { return match.range }
    if let range = pending(in: sentence) { return range }
    let match = times.matches(in: sentence).first { match in
      // `Noch am selben Tag teilt er … mit`: something stands between.
      if match.pattern == "noch" { return isOpen(behind: match.range, in: sentence) }
      return weak.contains(match.pattern)
        ? sentence.has(open) || isSplit(sentence) : sentence.has(settling) || isSplit(sentence)
    }
    guard let match, !isDenied(sentence) else { return nil }
    return match.range
  }

  /// `einer noch zu treffenden Vereinbarung`, `den noch festzulegenden Terminen`.
  private static func pending(in sentence: Sentence) -> Range<Int>? {
    guard let index = sentence.first(of: ["noch"]), !sentence.tokens[index].isCapitalized,
      let next = sentence[index + 1]
    else { return nil }
    if next.folded == "zu", let word = sentence[index + 2], word.folded.contains("end") { return index..<(index + 3) }
    let isDue =
      next.folded.contains("zu") && ["enden", "ende", "ender", "endes", "endem"].contains { next.folded.hasSuffix($0) }
    return isDue ? index..<(index + 2) : nil
  }

  private static func isOpen(behind range: Range<Int>, in sentence: Sentence) -> Bool {
    guard !sentence.tokens[range.lowerBound].isCapitalized else { return false }
    return sentence.tokens[range.upperBound...].prefix(3).contains { open.contains($0) }
  }

  private static func isDenied(_ sentence: Sentence) -> Bool {
    sentence.has(["nicht", "keine", "kein"]) && !sentence.has(["noch"])
  }

  private static func isSplit(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { token in
      guard let verbs = split[token] else { return false }
      return sentence.has(verbs)
    }
  }
}
