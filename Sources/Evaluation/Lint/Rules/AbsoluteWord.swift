import Procurement

/// A word that admits no exception and names no test: `vollständig barrierefrei`, `lückenlos`, `jederzeit`.
struct AbsoluteWord: TextRule {
  static let info = LintInfo(
    "LT006",
    .warning,
    bases: LintBases.clear,
    facts: ["S-01"],
    example: "Der Versand muss vollständig barrierefrei bedienbar sein.",
    counterExample: "Der Versand muss nach dem Prüfbericht vollständig barrierefrei bedienbar sein."
  )

  private static let table = PhraseTable([
    "absolut~", "alle denkbaren", "alle erdenklichen", "aller art", "ausfallsicher~", "fehlerfrei~", "fehlerlos~",
    "hundertprozentig~", "immer", "in jedem fall", "jederzeit", "lückenlos~", "ohne ausnahme", "ohne einschränkung",
    "sämtliche denkbaren", "sämtliche", "stets", "störungsfrei~", "uneingeschränkt~", "unterbrechungsfrei~",
    "unterbrechungslos~", "vollkommen~", "vollständig barrierefrei~", "vollumfänglich~", "völlig~", "zu jeder zeit",
    "zu 100 %", "100 % sicher", "100 prozent", "absolut sicher", "hundert prozent", "keinerlei",
  ])
  private static let tests: Set<String> = [
    "gemessen", "messpunkt", "nachweis", "prüfbericht", "test", "tests", "prüfung", "prüfprotokoll", "testat",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !$0.has(Self.tests) && !Self.isRight($0) }.flatMap { sentence in
      hits(of: Self.table, in: sentence).filter { !isBound($0, sentence) }
    }
  }

  /// `in jedem Fall spätestens 4 Stunden`: the figure is the test.
  private func isBound(_ hit: TextHit, _ sentence: Sentence) -> Bool {
    let next = sentence.tokens.first { $0.range.lowerBound >= hit.range.upperBound }
    return next.map { ["spätestens", "mindestens", "höchstens"].contains($0.folded) } ?? false
  }

  /// `Die Stadt kann jederzeit …`: a right that is meant without exception.
  private static func isRight(_ sentence: Sentence) -> Bool {
    sentence.has(Demanding.can) && !Demanding.obliges(sentence)
  }
}
