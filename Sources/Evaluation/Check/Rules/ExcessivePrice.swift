import Procurement

/// A price is so high that it cannot be meant, or cannot even be multiplied.
struct ExcessivePrice: CheckRule {
  static let info = RuleInfo(code: "CH089", severity: .error, deficiency: .doubtfulPrice)

  func findings(in submission: Submission) -> [Finding] {
    submission.pricesOnSheet.compactMap { price, position in
      guard let unitPrice = price.unitPrice, Self.isExcessive(unitPrice, times: position.total) else { return nil }
      let message = Message(Self.key("excessive"), position.id, unitPrice.description)
      return finding(message, at: price.location, about: .position(position.id))
    }
  }

  /// A billion euros over the term is beyond any tender that this tool is for.
  private static func isExcessive(_ price: Money, times quantity: Int) -> Bool {
    guard let product = price.times(quantity) else { return true }
    return product > Money(cents: 100_000_000_000)
  }
}
