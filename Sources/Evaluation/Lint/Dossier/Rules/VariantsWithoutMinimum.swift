import Procurement

/// Variants are admitted, and nothing says what they must meet.
struct VariantsWithoutMinimum: DossierRule {
  static let info = LintInfo(
    "LD003",
    .error,
    bases: LintBases.variants,
    facts: ["S-15"],
    example: "Nebenangebote sind zugelassen.",
    counterExample: "Nebenangebote sind zugelassen und müssen die Mindestanforderungen A erfüllen."
  )

  private static let minimum = ["Mindestanforderung", "Mindestbedingung"]

  func findings(in specification: Specification) -> [Finding] {
    guard specification.tender.procedure.allowsVariants, !specification.says(Self.minimum) else { return [] }
    return [finding(at: specification.tender.procedure.location)]
  }
}
