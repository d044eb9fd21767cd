import Procurement

/// One kind of evidence about the company excludes and earns points as well.
struct SuitabilityScored: DossierRule {
  static let info = LintInfo(
    "LD002",
    .error,
    bases: LintBases.doubleUse,
    facts: ["S-08", "PF-05"],
    example: "Referenzen sind Ausschlusskriterium, und jede weitere bringt Punkte.",
    counterExample: "Referenzen sind Ausschlusskriterium; Punkte bringt das Betriebskonzept."
  )

  func findings(in specification: Specification) -> [Finding] {
    var excluding: [EvidenceCode: String] = [:]
    for requirement in specification.requirements.map(\.requirement) where requirement.kind == .exclusion {
      for evidence in requirement.evidence where evidence.document == .company && excluding[evidence.code] == nil {
        excluding[evidence.code] = requirement.id
      }
    }
    return specification.requirements.map(\.requirement).filter { $0.kind == .scored }.flatMap { requirement in
      requirement.evidence.filter { $0.document == .company }.compactMap { evidence in
        excluding[evidence.code].map { other in
          finding("found", evidence.code.rawValue, other, at: evidence.location, about: .requirement(requirement.id))
        }
      }
    }
  }
}
