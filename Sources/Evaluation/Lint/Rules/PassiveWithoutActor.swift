import Procurement

/// A duty in the passive voice that names nobody: `sind zu archivieren`, `müssen gemeldet werden`.
struct PassiveWithoutActor: TextRule {
  static let info = LintInfo(
    "LT008",
    .note,
    bases: LintBases.clear,
    facts: ["S-01"],
    example: "Die Bestätigungen sind zu archivieren.",
    counterExample: "Die Bestätigungen sind durch den Auftragnehmer zu archivieren."
  )

  private static let actors: WordSet = [
    "auftragnehmer", "auftragnehmerin", "bieter", "bieterin", "dienstleister", "diensteanbieter", "anbieter",
    "unterauftragnehmer",
  ]
  private static let finite: WordSet = [
    "muss", "müssen", "soll", "sollen", "wird", "werden", "ist", "sind", "hat", "haben",
  ]
  private static let agency: WordSet = ["durch", "vom", "von", "seitens"]
  private static let agencies: WordSet = [
    "stadt", "auftraggeber", "auftraggeberin", "hersteller", "auftragnehmers", "auftraggebers", "parteien", "amt",
    "benutzer",
    "nutzer", "administrator", "administratoren", "dienst", "gateway", "system",
  ]

  /// What must be `sein`, and nobody sees to it: `muss gewährleistet sein`.
  private static let states: WordSet = [
    "gewährleistet", "sichergestellt", "garantiert", "nachgewiesen", "vorzuhalten",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !DeferredContent.isFound(in: $0) && !text.isBackground[$0.block] }.flatMap { sentence in
      sentence.parts.compactMap { part in expectation(in: part) ?? (hasActor(part) ? nil : duty(in: part)) }
    }
  }

  /// `Es wird erwartet, dass …`: nobody owes what is only expected, whoever is named behind it.
  private func expectation(in part: Sentence) -> TextHit? {
    // `W-29: Es wird …`: behind a label.
    part.clauses.lazy.compactMap { clause in
      let words = clause.tokens.prefix(3)
      guard words.first?.folded == "es", words.dropFirst().first?.folded == "wird", let last = words.last,
        ["erwartet", "vorausgesetzt", "angenommen", "unterstellt"].contains(last.folded)
      else { return nil }
      return hit((words.startIndex + 1)..<words.endIndex, of: part, "found")
    }
    .first
  }

  private func duty(in part: Sentence) -> TextHit? {
    if part.has(PresentPassive.procurement) { return nil }
    if let verb = Infinitive.isDue(in: part) { return hit(verb..<(verb + 1), of: part, "to-do") }
    if let verb = part.first(of: Demanding.duties), isPassive(part, behind: verb) {
      return hit(verb..<(verb + 1), of: part, "found")
    }
    if let verb = Infinitive.owed(in: part), part.tokens[verb...].contains(where: { $0.folded == "erfolgen" }) {
      return hit(verb..<(verb + 1), of: part, "found")
    }
    return PresentPassive.duty(in: part).map { hit($0..<($0 + 1), of: part, "found") }
  }

  /// `muss … eingerichtet werden`: `werden` behind a participle, at the end of the clause.
  private func isPassive(_ sentence: Sentence, behind verb: Int) -> Bool {
    sentence.tokens.indices.contains { index in
      guard index > verb else { return false }
      let word = sentence.tokens[index].folded
      // `Die Einweisung muss vor Ort erfolgen`: a noun for the deed, and nobody who does it.
      if word == "erfolgen" { return true }
      if word == "sein" { return Self.states.contains(sentence.tokens[index - 1]) }
      // `muss erweitert werden können` tells a quality.
      if sentence[index + 1].map({ Demanding.can.contains($0) }) ?? false { return false }
      return word == "werden" && Participle.isOne(sentence[index - 1])
    }
  }

  /// Whether the sentence says `durch den Auftragnehmer`, or the same of what he delivers.
  static func namesContractor(_ sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { index in
      agency.contains(sentence.tokens[index])
        && sentence.tokens[index...].prefix(4).contains { actors.contains($0) || Demanding.agents.contains($0) }
    }
  }

  private func hasActor(_ sentence: Sentence) -> Bool {
    if sentence.has(Self.actors) { return true }
    // `Zugriffe von Administratoren müssen …`: before the verb it belongs to a noun.
    let verb = sentence.first(of: Self.finite) ?? sentence.tokens.startIndex
    return sentence.tokens.indices.contains { index in
      Self.agency.contains(sentence.tokens[index]) && (index > verb || sentence.tokens[index].folded != "von")
        && sentence.tokens[index...].prefix(4).contains {
          Self.agencies.contains($0) || Self.actors.contains($0) || Self.isPerson($0)
        }
    }
  }

  /// `durch die Objektleiter`, `vom Schulträger`, `von der Stadtverwaltung`.
  private static func isPerson(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalized
      && (Buyer.names.contains(token) || people.contains(token))
  }

  private static let people = WordFamily([
    "*disposition", "*zentrale", "*redaktion", "*abteilung", "*referat", "*sachgebiet", "*dienst", "*verband",
    "*betrieb",
    "*werk", "*büro", "*sekretariat", "*kasse", "*kämmerei", "*aufsicht", "*werke", "*poststelle", "*gruppe", "*team",
    "*kommission", "*jury", "*leiter", "*leiterin", "*leitung", "*kräfte", "*kräften", "*personal", "*stelle",
    "*beschäftigten", "*nutzer",
    "*nutzern", "*anwender", "*anwendern", "*administratoren", "*betreiber", "*firma", "*unternehmen", "*person",
    "*personen", "*mitarbeiter", "*mitarbeitern", "*mitarbeitenden", "*beauftragten", "*empfänger", "*absender",
  ])
}
