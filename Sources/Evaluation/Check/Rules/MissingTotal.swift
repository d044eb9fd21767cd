import Procurement

/// The offer has prices and no total.
struct MissingTotal: CheckRule {
  static let info = RuleInfo(code: "CH086", severity: .warning, deficiency: .arithmetic)

  func findings(in submission: Submission) -> [Finding] {
    let offer = submission.offer
    let isBroken = submission.isUnreadable("amount", at: offer.totalLocation)
    guard offer.total == nil, !offer.prices.isEmpty, !isBroken else { return [] }
    return [finding(Message(Self.key("missing")), at: offer.totalLocation)]
  }
}
