import Procurement

/// Above the threshold the documents name no review body.
struct NoReviewBody: DossierRule {
  static let info = LintInfo(
    "LD011",
    .error,
    bases: LintBases.review,
    facts: ["S-25"],
    admitsReason: true,
    example: "Verfahren oberhalb der Schwelle, ohne die Nachprüfungsstelle.",
    counterExample: "Die Unterlagen nennen die zuständige Vergabekammer mit Anschrift."
  )

  private static let words = ["Vergabekammer"]

  func findings(in specification: Specification) -> [Finding] {
    guard specification.regime.reach == .aboveThreshold, !specification.says(Self.words) else { return [] }
    return [finding(at: specification.tender.procedure.location)]
  }
}
