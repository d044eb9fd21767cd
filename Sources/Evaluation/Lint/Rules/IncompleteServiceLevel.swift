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

  private static let levels = [
    "verfügbarkeit", "reaktionszeit", "reaktionszeiten", "wiederherstellungszeit", "wiederherstellungszeiten",
    "lösungszeit",
    "lösungszeiten", "entstörzeit", "entstörzeiten", "entstörungszeit", "entstörungszeiten", "antwortzeit",
    "antwortzeiten",
    "ausfallzeit", "ausfallzeiten", "wiederanlaufzeit",
  ]
  private static let periods: Set<String> = [
    "kalendermonat", "kalendermonats", "monat", "monats", "monatlich", "jahr", "kalenderjahr", "vertragsjahr",
    "jährlich",
    "quartal", "woche", "kalendertag", "tag", "servicezeit", "servicezeiten", "betriebszeit", "betriebszeiten", "uhr",
    "jahresmittel", "monatsmittel",
  ]
  private static let points: Set<String> = [
    "gemessen", "messpunkt", "messung", "übergabepunkt", "gerechnet", "eingang", "messverfahren", "ab", "berechnet",
    "ermittelt",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { Demanding.obliges($0) && !DeferredContent.isFound(in: $0) }.compactMap { sentence in
      guard let index = sentence.tokens.firstIndex(where: { isLevel($0) && !$0.isQuoted }) else { return nil }
      let lacks = [
        sentence.hasNumber ? nil : "figure",
        text.blockHas(Self.periods, around: sentence) ? nil : "period",
        text.blockHas(Self.points, around: sentence) ? nil : "point",
      ].compactMap(\.self)
      guard !lacks.isEmpty else { return nil }
      return hit(index..<(index + 1), of: sentence, lacks.joined(separator: "-"), sentence.tokens[index].text)
    }
  }

  /// The words themselves, and compounds that end in them: `Mindestverfügbarkeit`.
  private func isLevel(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalized && Self.levels.contains { token.folded.hasSuffix($0) }
  }
}
