import Procurement

/// The method lets an offer that cannot win swap the order of two others.
struct RelativeMethod: DossierRule {
  static let info = LintInfo(
    "LD022",
    .warning,
    bases: .criteria,
    facts: ["W-04"],
    example: "Medianmethode: Kommt ein fernes drittes Angebot hinzu, wechselt der erste Rang.",
    counterExample: "Einfache Richtwertmethode: Die Kennzahl hängt nur vom eigenen Angebot ab."
  )

  func findings(in specification: Specification) -> [Finding] {
    let scoring = specification.tender.scoring
    // What decisions hold unlawful is refused elsewhere.
    guard scoring.formula.comparesOffers, !scoring.formula.isHeldUnlawful else { return [] }
    return [finding("found", scoring.method, at: scoring.location)]
  }
}
