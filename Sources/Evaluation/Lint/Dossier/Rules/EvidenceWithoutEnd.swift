import Procurement

/// Evidence that runs out is demanded without a day on which it must be valid.
struct EvidenceWithoutEnd: DossierRule {
  static let info = LintInfo(
    "LD009",
    .warning,
    bases: LintBases.accreditation,
    facts: ["PF-06"],
    example: "Akkreditierungsbescheid, ohne Tag.",
    counterExample: "Akkreditierungsbescheid, gültig bei Angebotsende und beim Zuschlag."
  )

  private static let ending: Set<EvidenceCode> = [.accreditation, .dataProtectionCertificate]

  func findings(in specification: Specification) -> [Finding] {
    let all = specification.requirements.map(\.requirement)
    // One document serves several requirements: it is enough that one of them names its days.
    let dated = Set(all.flatMap(\.evidence).filter { !$0.validOn.isEmpty }.map(\.code))
    return all.flatMap { requirement in
      requirement.evidence.filter { Self.ending.subtracting(dated).contains($0.code) }.map { evidence in
        finding("found", evidence.code.rawValue, at: evidence.location, about: .requirement(requirement.id))
      }
    }
  }
}
