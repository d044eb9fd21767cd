import Procurement

/// `schneller`, `besser`, `höher`, and nobody says than what.
struct ComparativeWithoutBase: TextRule {
  static let info = LintInfo(
    "LT007",
    .warning,
    bases: LintBases.clear,
    facts: ["S-01"],
    example: "Der Auftragnehmer muss einen besseren Service bieten.",
    counterExample: "Der Auftragnehmer muss mehr als 99,5 Prozent bieten und höher als der Wert im Preisblatt liegen."
  )

  private static let table = PhraseTable([
    "besser~", "schneller~", "höher~", "kürzer~", "geringer~", "niedriger~", "größer~", "einfacher~", "leichter~",
    "sicherer~", "effizienter~", "günstiger~", "komfortabler~", "stärker~", "umfangreicher~", "zuverlässiger~",
    "leistungsfähiger~", "moderner~", "kleiner~", "übersichtlicher~", "verbessert~", "gesteigert~", "optimiert~",
  ])
  /// Fixed expressions that compare nothing.
  private static let fixed: Set<String> = ["gewalt", "dienst"]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !hasBase($0, in: text) }.flatMap { sentence in
      hits(of: Self.table, in: sentence).filter { !isFixed($0, sentence) }
    }
  }

  /// What is ruled out needs none.
  ///
  /// A base is behind `als`, or a figure here or in the sentence before.
  private func hasBase(_ sentence: Sentence, in text: LintText) -> Bool {
    if sentence.has(["ohne", "kein", "keine", "keinen"]) { return true }
    if sentence.has(["als"]) || sentence.tokens.dropFirst(2).contains(where: { $0.kind == .number }) { return true }
    let earlier = text.sentences(of: sentence.block).filter { $0.range.upperBound <= sentence.range.lowerBound }
    return earlier.last?.tokens.dropFirst(2).contains { $0.kind == .number } ?? false
  }

  private func isFixed(_ hit: TextHit, _ sentence: Sentence) -> Bool {
    sentence.tokens.first { $0.range.lowerBound >= hit.range.upperBound }.map { Self.fixed.contains($0.folded) }
      ?? false
  }
}
