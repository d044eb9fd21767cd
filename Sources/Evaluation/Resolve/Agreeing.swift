import Procurement

/// Keeps of the requirements that must be answered alike those that apply.
struct Agreeing {
  static let unknownPartner = RuleInfo(code: "TD056", severity: .error)

  /// With the partners that are left.
  private(set) var chapters: [Specification.Chapter]
  /// Partners that nobody defines.
  private(set) var findings: [Finding] = []

  /// Looks up the partners in `chapters`; `known` are all requirements that exist.
  init(chapters: [Specification.Chapter], known: Set<String>) {
    self.chapters = chapters
    let applied = Set(chapters.flatMap(\.requirements).map(\.id))
    for chapter in chapters.indices {
      for index in chapters[chapter].requirements.indices {
        let requirement = chapters[chapter].requirements[index].requirement
        let partners = requirement.agreesWith
        self.chapters[chapter].requirements[index].requirement.agreesWith = partners.filter { applied.contains($0) }
        findings += partners.filter { !known.contains($0) }.map { Self.unknown($0, in: requirement) }
      }
    }
  }

  private static func unknown(_ partner: String, in requirement: Requirement) -> Finding {
    unknownPartner.finding(
      "unknown",
      partner,
      requirement.id,
      at: requirement.location,
      about: .requirement(requirement.id)
    )
  }
}
