import Procurement

/// An evaluator of the panel has given no points: they are missing, and never zero.
enum MissingVote: PanelRule {
  static let info = RuleInfo(code: "PN001", severity: .warning)

  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding] {
    record.points.filter { !$0.votes.isEmpty }.flatMap { points in
      points.absent.map { finding("missing", points, $0, at: points.location) }
    }
  }
}
