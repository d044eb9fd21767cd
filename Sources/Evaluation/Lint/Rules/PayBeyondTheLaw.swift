import Procurement

/// A demand for pay rates that no act provides for.
struct PayBeyondTheLaw: TextRule {
  static let info = LintInfo(
    "LT024",
    .error,
    bases: LintBases.pay,
    facts: ["S-28"],
    example: "Der Auftragnehmer muss den Tariflohn zahlen.",
    counterExample: "Der Auftragnehmer muss die Gebühren tragen."
  )

  private static let table = PhraseTable([
    "tariflohn", "tariflöhne", "tarifvertrag", "tarifverträge", "tariftreue", "tariftreueerklärung",
    "vergabemindestlohn",
    "mindestlohn", "mindestentgelt", "stundenlohn", "stundenentgelt", "mindeststundenentgelt", "mindeststundenlohn",
    "tarifentgelt", "tariflich~ entgelt", "tariflich~ entlohnung", "nach tarif",
  ])
  private static let staff = WordFamily([
    "*beschäftigten", "*mitarbeitern", "*mitarbeitenden", "*arbeitnehmern", "*personal", "*kräften",
  ])
  private static let paying = WordFamily([
    "zahlen", "zahlt", "entlohnen", "vergüten", "gewähren", "bezahlen", "gezahlt",
  ])
  private static let pay: WordSet = ["lohn", "entgelt", "gehalt"]
  /// What is owed by law may be repeated.
  private static let statutory: WordSet = [
    "gesetzlich", "gesetzliche", "gesetzlichen", "mindestlohngesetz", "milog",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !$0.has(Self.statutory) }.flatMap { sentence in
      let named = Demanding.obliges(sentence) ? names(in: sentence) : []
      return named.isEmpty ? rates(in: sentence) : named
    }
  }

  private func names(in sentence: Sentence) -> [TextHit] {
    let word = sentence.first(of: Self.family).map {
      [hit($0..<($0 + 1), of: sentence, "found", sentence.tokens[$0].text)]
    }
    return word ?? hits(of: Self.table, in: sentence)
  }

  private static let family = WordFamily([
    "tariflohn*", "tariflöhne*", "tarifvertrag*", "tarifverträge*", "tariftreue*", "vergabemindestlohn*", "mindestlohn",
    "mindestlohns", "mindestlohnes", "mindestentgelt*", "mindeststunden*", "stundenlohn*", "tarifentgelt*",
  ])

  /// `hat seinen Beschäftigten 15 Euro je Stunde zu zahlen`: who is paid, what, and for an hour.
  private func rates(in sentence: Sentence) -> [TextHit] {
    guard sentence.has(Self.staff), sentence.has(Self.paying), sentence.hasNumber,
      let index = sentence.first(of: ["euro", "eur", "€"]),
      sentence.tokens[index...].prefix(4).contains(where: { ["stunde", "arbeitsstunde"].contains($0.folded) })
        || sentence.has(Self.pay)
    else { return [] }
    return [hit((index - 1)..<(index + 1), of: sentence, "found", sentence.words((index - 1)..<(index + 1)))]
  }
}
