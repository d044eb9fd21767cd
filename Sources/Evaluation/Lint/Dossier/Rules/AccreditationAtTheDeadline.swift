import Procurement

/// The accreditation must be there with the offer, and no other way is open to applicants.
struct AccreditationAtTheDeadline: DossierRule {
  static let info = LintInfo(
    "LD007",
    .warning,
    bases: LintBases.accreditation,
    facts: ["S-07", "PF-04"],
    example: "Akkreditierung bei Ende der Angebotsfrist, ohne Alternative.",
    counterExample: "Akkreditierung oder fristgerechter Antrag; Akkreditierung zum Leistungsbeginn."
  )

  func findings(in specification: Specification) -> [Finding] {
    let optional = Set(specification.alternatives.flatMap(\.requirements))
    return specification.requirements.map(\.requirement)
      .filter { $0.kind == .exclusion && !optional.contains($0.id) }
      .flatMap { requirement in
        requirement.evidence.filter {
          $0.code == .accreditation && $0.due == .withOffer && $0.validOn.contains(.submission)
        }
        .map { finding(at: $0.location, about: .requirement(requirement.id)) }
      }
  }
}
