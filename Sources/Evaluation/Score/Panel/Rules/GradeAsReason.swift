import Procurement

/// A reason only repeats the points, a grade, or the announced level, and says nothing about the offer.
///
/// Source: facts on procurement, sections 5 and 6.3 (P-03): grade scales carry only where the reasons are written down.
enum GradeAsReason: PanelRule {
  static let info = RuleInfo(code: "PN007", severity: .warning)

  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding] {
    record.points.flatMap { points -> [Finding] in
      let levels = levels(of: points.requirement, in: specification)
      let reasons =
        [(points.reason, points.location)].filter { _ in points.points != nil }
        + points.votes.map { ($0.reason, $0.location) }
      return reasons.filter { isGrade($0.0, levels) }.map { reason in
        finding("grade", points, String(reason.0.prefix(80)), at: reason.1)
      }
    }
  }

  /// The words of the announced levels, in both languages.
  private static func levels(of requirement: String, in specification: Specification) -> Set<[String]> {
    let levels = specification.requirement(requirement)?.requirement.levels ?? []
    return Set(
      levels.flatMap { level in
        Language.allCases.map { ReasonText(level.text.text(in: $0).plain).words }
      }
    )
  }

  private static func isGrade(_ reason: String, _ levels: Set<[String]>) -> Bool {
    let words = ReasonText(reason).words
    guard !words.isEmpty else { return false }
    return levels.contains(words) || words.allSatisfy { $0.allSatisfy(\.isNumber) || gradeWords.contains($0) }
  }

  /// Words of which a grade is made; sorted.
  private static let gradeWords: Set<String> = [
    "antwort", "ausreichend", "befriedigend", "bewertung", "die", "durchschnittlich", "eine", "erfüllt", "erreicht",
    "excellent", "fair", "good", "grade", "gut", "gute", "guter", "hervorragend", "im", "insgesamt", "ist",
    "mangelhaft",
    "mit", "note", "of", "points", "poor", "punkt", "punkte", "schlecht", "sehr", "teilweise", "ungenügend", "very",
    "voll", "von", "wie", "zufriedenstellend",
  ]
}
