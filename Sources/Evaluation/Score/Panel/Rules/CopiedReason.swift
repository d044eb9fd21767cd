import Procurement

/// The same reason stands for different points of one criterion, so that it does not carry the difference.
///
/// Source: facts on procurement, section 6.3 (P-03).
enum CopiedReason: PanelRule {
  static let info = RuleInfo(code: "PN006", severity: .warning)

  private struct Use {
    let points: AwardedPoints
    let given: Int
    let isAgreed: Bool
    let location: SourceLocation
  }

  private struct Key: Hashable {
    let requirement: String
    let words: [String]
  }

  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding] {
    var first: [Key: Use] = [:]
    var findings: [Finding] = []
    for points in record.points {
      let agreed = points.points.map { [(points.reason, $0, points.location, true)] } ?? []
      for (reason, given, place, isAgreed) in agreed + points.votes.map({ ($0.reason, $0.points, $0.location, false) })
      {
        let words = ReasonText(reason).words
        guard !words.isEmpty else { continue }
        let key = Key(requirement: points.requirement, words: words)
        guard let earlier = first[key] else {
          first[key] = Use(points: points, given: given, isAgreed: isAgreed, location: place)
          continue
        }
        // Within one entry, what was agreed may well take over the words of one of its votes.
        let isTakenOver = earlier.points.bidder == points.bidder && (earlier.isAgreed || isAgreed)
        guard earlier.given != given, !isTakenOver else { continue }
        findings.append(
          finding(
            "same",
            points,
            String(given),
            earlier.points.bidder,
            String(earlier.given),
            earlier.location.description,
            at: place
          )
        )
      }
    }
    return findings
  }
}
