import Procurement

/// An evaluator gives points without a reason.
///
/// Source: facts on procurement, section 6.3 (P-03).
enum UnreasonedVote: PanelRule {
  static let info = RuleInfo(code: "PN005", severity: .warning)

  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding] {
    record.points.flatMap { points in
      points.votes.filter { ReasonText($0.reason).words.isEmpty }.map { vote in
        finding("reason", points, vote.evaluator, String(vote.points), at: vote.location)
      }
    }
  }
}
