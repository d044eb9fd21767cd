import Procurement

/// Silence of the buyer counts as consent: acceptance, approval, extension.
struct SilentAcceptance: TextRule {
  static let info = LintInfo(
    "LT013",
    .warning,
    bases: LintBases.clear,
    facts: ["S-30"],
    example: "Widerspricht die Stadt nicht, gilt die Leistung als abgenommen.",
    counterExample: "Schweigen der Stadt gilt nicht als Abnahme."
  )

  private static let table = PhraseTable([
    "stillschweigend~", "als abgenommen", "als genehmigt", "als erteilt", "als anerkannt", "als vereinbart",
    "als akzeptiert",
    "als angenommen", "als freigegeben", "als bestätigt", "als vertragsgemäß", "automatisch verlängert",
    "verlängert sich automatisch",
    "verlängert sich … jeweils um",
  ])
  private static let holds: Set<String> = ["gilt", "gelten", "stillschweigend", "verlängert", "verlängerung"]

  func hits(in text: LintText) -> [TextHit] {
    text.prose.compactMap { sentence in
      guard let match = Self.table.matches(in: sentence).first else { return nil }
      let isSilent = match.pattern.hasPrefix("still") || sentence.has(Self.holds)
      guard isSilent, sentence[match.range.lowerBound - 1]?.folded != "nicht" else { return nil }
      return hit(match.range, of: sentence, "found", sentence.words(match.range))
    }
  }
}
