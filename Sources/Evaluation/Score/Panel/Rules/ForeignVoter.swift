import Procurement

/// Somebody gives points who is not named as an evaluator.
enum ForeignVoter: PanelRule {
  static let info = RuleInfo(code: "PN003", severity: .error)

  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding] {
    record.points.flatMap { points in
      points.votes.filter { !points.evaluators.contains($0.evaluator) }.map { vote in
        finding("foreign", points, vote.evaluator, at: vote.location)
      }
    }
  }
}
