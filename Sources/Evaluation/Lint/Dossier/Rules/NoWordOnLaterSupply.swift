import Procurement

/// Bidders are not told whether missing documents may be supplied later.
struct NoWordOnLaterSupply: DossierRule {
  static let info = LintInfo(
    "LD010",
    .warning,
    bases: LintBases.laterSupply,
    facts: ["S-26"],
    example: "Zu fehlenden Nachweisen sagen die Unterlagen nichts.",
    counterExample: "Fehlende Nachweise zum Unternehmen werden einmal nachgefordert."
  )

  private static let words = ["achforder", "achgeforder", "achreich", "achgereich"]

  func findings(in specification: Specification) -> [Finding] {
    specification.says(Self.words) ? [] : [finding(at: specification.tender.procedure.location)]
  }
}
