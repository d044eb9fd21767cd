import Procurement

/// A company knows the service already, and nobody has recorded how its head start is evened out.
struct CompanyWithHeadStart: DossierRule {
  static let info = LintInfo(
    "LD008",
    .warning,
    bases: LintBases.headStart,
    facts: ["S-38"],
    example: "Der Betreiber des Pilotbetriebs kann bieten; zum Ausgleich steht nichts in der Akte.",
    counterExample: "lint.xml nennt, welche Angaben alle Bieter erhalten haben."
  )

  /// The parameter of the catalogue that says that there was a provider before.
  private static let parameter = "previous-provider"

  func findings(in specification: Specification) -> [Finding] {
    guard specification.parameter(Self.parameter)?.value == .yesNo(true) else { return [] }
    let place = specification.tender.settings.first { $0.parameter == Self.parameter }?.location
    return [finding(at: place ?? specification.tender.location)]
  }
}
