import Procurement

/// A brand, product or maker demanded without `oder gleichwertig`.
struct ProductName: TextRule {
  static let info = LintInfo(
    "LT009",
    .warning,
    bases: LintBases.neutral,
    facts: ["S-06", "PF-01"],
    example: "Der Dienst muss sich in Outlook einbinden lassen.",
    counterExample: "Der Dienst muss sich in Outlook oder ein gleichwertiges Programm einbinden lassen."
  )

  /// `Kenntnisse über das Skript der Firma … setzt der Auftrag nicht voraus`.
  private func isDenied(_ sentence: Sentence) -> Bool { sentence.has(["voraus"]) && sentence.has(["nicht"]) }

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !Demanding.isTale($0) && !isDenied($0) && !Equivalence.isAdmitted(in: $0, of: text) }.flatMap
    { sentence in
      ProductNames.ranges(in: sentence).map { hit($0, of: sentence, "found", sentence.words($0)) }
    }
  }
}
