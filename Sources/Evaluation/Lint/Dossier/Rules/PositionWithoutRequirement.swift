import Procurement

/// A price is asked for what nothing demands.
struct PositionWithoutRequirement: DossierRule {
  static let info = LintInfo(
    "LD006",
    .warning,
    bases: LintBases.clear,
    facts: ["S-18"],
    example: "Position P-07 „Schulung“ ohne Anforderung.",
    counterExample: "Position P-07 „Schulung“ bezahlt DM-PRJ-11."
  )

  func findings(in specification: Specification) -> [Finding] {
    specification.positions.map(\.position).filter(\.requirements.isEmpty).map { position in
      finding("found", position.id, at: position.location, about: .position(position.id))
    }
  }
}
