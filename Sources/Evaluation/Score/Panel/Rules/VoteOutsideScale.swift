import Procurement

/// An evaluator gives points for which no level is announced.
///
/// Source: facts on procurement, section 6.3 (P-03).
enum VoteOutsideScale: PanelRule {
  static let info = RuleInfo(code: "PN002", severity: .error)

  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding] {
    record.points.flatMap { points -> [Finding] in
      guard let requirement = specification.requirement(points.requirement)?.requirement else { return [] }
      let scale = Set(requirement.levels.map(\.points))
      return points.votes.filter { !scale.contains($0.points) }.map { vote in
        finding("level", points, vote.evaluator, String(vote.points), at: vote.location)
      }
    }
  }
}
