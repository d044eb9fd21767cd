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
    "mindestlohn", "mindestentgelt", "stundenlohn",
  ])
  /// What is owed by law may be repeated.
  private static let statutory: Set<String> = [
    "gesetzlich", "gesetzliche", "gesetzlichen", "mindestlohngesetz", "milog",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { Demanding.obliges($0) && !$0.has(Self.statutory) }.flatMap { hits(of: Self.table, in: $0) }
  }
}
