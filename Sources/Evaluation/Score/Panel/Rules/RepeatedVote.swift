import Procurement

/// An evaluator gives points twice for the same answer.
enum RepeatedVote: PanelRule {
  static let info = RuleInfo(code: "PN004", severity: .error)

  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding] {
    record.points.flatMap { points in
      var seen: Set<String> = []
      return points.votes.filter { !seen.insert($0.evaluator).inserted }.map { vote in
        finding("twice", points, vote.evaluator, at: vote.location)
      }
    }
  }
}
