import Procurement

/// Keeps of each requirement the legal bases that are in force on the day of dispatch.
struct LawOfTheDay {
  static let basisGone = RuleInfo(code: "TD022", severity: .warning)

  /// With the bases that are left; unchanged without a day.
  private(set) var chapters: [Specification.Chapter]
  /// Requirements that have lost all of their bases.
  private(set) var findings: [Finding] = []

  /// The law of `day` for `chapters`.
  init(chapters: [Specification.Chapter], day: CalendarDay?) {
    self.chapters = chapters
    guard let day else { return }
    for chapter in chapters.indices {
      for index in chapters[chapter].requirements.indices {
        let requirement = chapters[chapter].requirements[index].requirement
        let left = requirement.basis.filter { $0.isInForce(on: day) }
        self.chapters[chapter].requirements[index].requirement.basis = left
        guard left.isEmpty, !requirement.basis.isEmpty else { continue }
        findings.append(
          Self.basisGone.finding(
            "none",
            requirement.id,
            day.description,
            at: requirement.location,
            about: .requirement(requirement.id)
          )
        )
      }
    }
  }
}
