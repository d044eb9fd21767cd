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

  private static let actors: Set<String> = [
    "auftragnehmer", "auftragnehmerin", "bieter", "bieterin", "dienstleister", "diensteanbieter", "anbieter",
    "unterauftragnehmer",
  ]
  private static let agency: Set<String> = ["durch", "vom", "von", "seitens"]
  private static let agencies: Set<String> = [
    "stadt", "auftraggeber", "auftraggeberin", "hersteller", "auftragnehmers", "auftraggebers", "parteien", "amt",
    "benutzer",
    "nutzer", "administrator", "administratoren", "dienst", "gateway", "system",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !DeferredContent.isFound(in: $0) && !hasActor($0) }.compactMap { sentence in
      if let verb = Infinitive.isDue(in: sentence) { return hit(verb..<(verb + 1), of: sentence, "to-do") }
      guard let verb = sentence.first(of: Demanding.must), isPassive(sentence, behind: verb) else { return nil }
      return hit(verb..<(verb + 1), of: sentence, "found")
    }
  }

  /// `muss … eingerichtet werden`: `werden` behind a participle, at the end of the clause.
  private func isPassive(_ sentence: Sentence, behind verb: Int) -> Bool {
    sentence.tokens.indices.contains { index in
      index > verb && sentence.tokens[index].folded == "werden" && Participle.isOne(sentence[index - 1])
    }
  }

  private func hasActor(_ sentence: Sentence) -> Bool {
    if sentence.has(Self.actors) { return true }
    return sentence.tokens.indices.contains { index in
      Self.agency.contains(sentence.tokens[index].folded)
        && sentence.tokens[index...].prefix(4).contains {
          Self.agencies.contains($0.folded) || Self.actors.contains($0.folded)
        }
    }
  }
}
