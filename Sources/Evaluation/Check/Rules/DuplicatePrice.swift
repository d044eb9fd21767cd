import Procurement

/// A position is priced twice; worse where the two prices differ.
struct DuplicatePrice: CheckRule {
  static let info = RuleInfo(code: "CH082", severity: .error, deficiency: .contradiction)

  func findings(in submission: Submission) -> [Finding] {
    let prices = submission.offer.prices
    guard submission.prices.count < prices.count else { return [] }
    return prices.indices.compactMap { place in
      let price = prices[place]
      guard let first = submission.prices[price.position], first != place else { return nil }
      let agree = prices[first].unitPrice == price.unitPrice
      return finding(
        Message(
          Self.key(agree ? "same" : "different"),
          Quote.clipped(price.position),
          String(prices[first].location.line)
        ),
        at: price.location,
        about: .position(price.position),
        severity: agree ? .warning : .error,
        deficiency: agree ? .surplus : .contradiction
      )
    }
  }
}
