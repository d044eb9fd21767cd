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

  private static let times: Set<String> = Set(
    ["derzeitig~", "bisherig~", "bestehend~", "vorhanden~", "heutig~", "jetzig~", "gegenwärtig~", "vorherig~", "alt~"]
      .flatMap { Inflection.forms($0[...]) }
  )
  private static let things: Set<String> = [
    "anbieter", "anbieters", "altsystem", "altsystems", "auftragnehmer", "auftragnehmers", "betreiber", "betreibers",
    "dienst", "dienstes", "dienstleister", "dienstleisters", "lösung", "plattform", "software", "system", "systems",
    "systemen", "verfahren", "verfahrens", "vertragspartner",
  ]
  private static let endings = [
    "system", "systems", "systemen", "verfahren", "verfahrens", "software", "lösung", "plattform",
  ]
  private static let phrases = PhraseTable([
    "wie bisher", "bisher eingesetzt~", "derzeit eingesetzt~", "bisher genutzt~", "derzeit genutzt~",
    "wie im altsystem",
    "analog zum altsystem", "altsystem", "altsystems",
  ])

  func hits(in text: LintText) -> [TextHit] {
    text.demands.flatMap { sentence in
      hits(of: Self.phrases, in: sentence)
        + sentence.tokens.indices.compactMap { index in
          guard let thing = thing(behind: index, in: sentence) else { return nil }
          return hit(index..<(thing + 1), of: sentence, "found", sentence.words(index..<(thing + 1)))
        }
    }
  }

  /// The words themselves, and compounds that end in them: `Dokumentenmanagementsystem`.
  private func isThing(_ token: Token) -> Bool {
    Self.things.contains(token.folded)
      || token.isCapitalized && Self.endings.contains { token.folded.hasSuffix($0) }
  }

  /// The noun that the adjective at `index` belongs to, at most one word further on.
  private func thing(behind index: Int, in sentence: Sentence) -> Int? {
    guard Self.times.contains(sentence.tokens[index].folded), !sentence.tokens[index].isQuoted else { return nil }
    return [index + 1, index + 2].first { sentence[$0].map { isThing($0) } ?? false }
  }
}
