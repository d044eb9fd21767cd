import Procurement

/// The total that the bidder wrote is not the sum of the positions.
///
/// A total that only carries errors of the positions on is noted; those have findings of their own.
struct WrongSum: CheckRule {
  static let info = RuleInfo(code: "CH085", severity: .error, deficiency: .arithmetic)

  func findings(in submission: Submission) -> [Finding] {
    let prices = PriceReading(submission)
    guard let total = submission.offer.total, let net = prices.net, total != net else { return [] }
    let place = submission.offer.totalLocation
    if total == carried(submission) {
      return [finding(Message(Self.key("carried"), net.description, total.description), at: place, severity: .note)]
    }
    let isOptional = total == prices.netWithOptions
    let key = Self.key(isOptional ? "options" : "wrong")
    return [finding(Message(key, net.description, total.description), at: place)]
  }

  /// The sum of the totals as written, where one of them is wrong.
  private func carried(_ submission: Submission) -> Money? {
    let counted = submission.pricesOnSheet.filter {
      submission.specification.tender.scoring.includesOptions || !$0.1.position.isOptional
    }
    var sum = Money(cents: 0)
    for (price, _) in counted {
      guard let total = price.total, let next = sum.adding(total) else { return nil }
      sum = next
    }
    return sum
  }
}
