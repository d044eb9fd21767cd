import Procurement

/// The points of the evaluators lie further apart than the buyer's own limit allows without talk.
///
/// Source: facts on procurement, section 6.3 (P-06), good practice.
enum WideSpread: PanelRule {
  static let info = RuleInfo(code: "PN008", severity: .note)

  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding] {
    guard let limit = record.spreadLimit else { return [] }
    return record.points.compactMap { points in
      guard let spread = points.spread, spread > limit else { return nil }
      return finding("spread", points, String(spread), String(limit), at: points.location)
    }
  }
}
