import Procurement

/// Nothing is demanded about accessibility, although people use the service.
struct NoAccessibility: DossierRule {
  static let info = LintInfo(
    "LD004",
    .error,
    bases: LintBases.accessibility,
    facts: ["S-16", "PF-41"],
    admitsReason: true,
    example: "Keine Anforderung nennt Barrierefreiheit oder eine Norm dafür.",
    counterExample: "Die Weboberfläche erfüllt EN 301 549 oder gleichwertig."
  )

  private static let norms: Set<String> = ["bitv", "bgg", "en-301-549"]
  private static let words = ["barrierefrei", "Barrierefrei"]

  func findings(in specification: Specification) -> [Finding] {
    let isDemanded = specification.requirements.map(\.requirement).contains { requirement in
      requirement.basis.contains { Self.norms.contains($0.citation.norm) }
        || requirement.title.german.has(Self.words) || requirement.statement.german.has(Self.words)
    }
    return isDemanded ? [] : [finding(at: specification.tender.location)]
  }
}
