import Procurement

/// An evaluator of the panel has given no points: they are missing, and never zero.
enum MissingVote: PanelRule {
  static let info = RuleInfo(code: "PN001", severity: .warning)

  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding] {
    record.points.filter { !$0.votes.isEmpty }.flatMap { points in
      let voters = Set(points.votes.map(\.evaluator))
      return points.evaluators.filter { !voters.contains($0) }.map { evaluator in
        finding("missing", points, evaluator, at: points.location)
      }
    }
  }
}
