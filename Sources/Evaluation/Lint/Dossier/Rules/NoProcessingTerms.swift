import Procurement

/// Personal data are processed, and neither a clause nor a requirement settles it.
struct NoProcessingTerms: DossierRule {
  static let info = LintInfo(
    "LD005",
    .error,
    bases: LintBases.processing,
    facts: ["S-17", "PF-21"],
    example: "Gateway und Support ohne Klausel zur Verarbeitung im Auftrag.",
    counterExample: "V-DPR-01 legt fest, wofür ein Vertrag nach Art. 28 DSGVO geschlossen wird."
  )

  func findings(in specification: Specification) -> [Finding] {
    let bases = specification.requirements.flatMap(\.requirement.basis) + specification.clauses.flatMap(\.clause.basis)
    let papers = specification.requirements.flatMap(\.requirement.evidence).contains {
      $0.code == .dataProtectionPapers
    }
    guard !papers, !bases.contains(where: { Self.isAboutProcessing($0.citation) }) else { return [] }
    return [finding(at: specification.tender.location)]
  }

  /// Article 28 DSGVO, or section 11 of the act before it.
  private static func isAboutProcessing(_ citation: Citation) -> Bool {
    let place = citation.path.first
    return citation.norm == "dsgvo" && place == Citation.Step(.article, "28")
      || citation.norm == "bdsg" && place == Citation.Step(.section, "11")
  }
}
