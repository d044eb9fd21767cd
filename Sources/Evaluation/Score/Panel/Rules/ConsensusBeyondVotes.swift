import Procurement

/// What was agreed lies above or below everything that the evaluators gave.
enum ConsensusBeyondVotes: PanelRule {
  static let info = RuleInfo(code: "PN009", severity: .warning)

  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding] {
    record.points.compactMap { points in
      let votes = points.votes.map(\.points)
      guard let agreed = points.points, let least = votes.min(), let most = votes.max(),
        !(least...most).contains(agreed)
      else { return nil }
      return finding("beyond", points, String(agreed), String(least), String(most), at: points.location)
    }
  }
}
