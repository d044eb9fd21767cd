import Procurement

/// Everyday words for the legal effect of a De-Mail, or for a document of a statute.
struct LooseLegalWord: TextRule {
  static let info = LintInfo(
    "LT020",
    .note,
    bases: LintBases.clear,
    facts: ["PF-39", "PF-42"],
    example: "Der Versand per De-Mail ist rechtsverbindlich.",
    counterExample: "Der Versand geschieht gegen Abholbestätigung nach § 5 Abs. 9 De-Mail-G."
  )

  private static let table = PhraseTable([
    "rechtsverbindlich~", "rechtssicher~", "gerichtsfest~", "gerichtsverwertbar~", "vor gericht bestand",
    "wie ein einschreiben", "wie einschreiben",
    "elektronisches einschreiben",
    "digitales einschreiben", "e-mail-einschreiben", "steuerbescheinigung", "steuerbescheinigungen",
  ])

  func hits(in text: LintText) -> [TextHit] { text.prose.flatMap { hits(of: Self.table, in: $0) } }
}
