import Procurement

/// Price points fall on a line, and nobody has said which prices are to be expected.
struct LinearWithoutPriceRange: DossierRule {
  static let info = LintInfo(
    "LD023",
    .note,
    bases: .criteria,
    facts: ["W-11"],
    example: "Lineare Interpolation bis zum doppelten Preis, ohne erwartete Preisspanne.",
    counterExample: "Lineare Interpolation bis zum doppelten Preis, mit <plausible> von 8.000 bis 20.000 Euro."
  )

  func findings(in specification: Specification) -> [Finding] {
    let scoring = specification.tender.scoring
    guard case .linear = scoring.formula, scoring.plausible == nil else { return [] }
    return [finding(at: scoring.location)]
  }
}
