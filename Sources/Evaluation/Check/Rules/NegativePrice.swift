import Procurement

/// A unit price is negative.
struct NegativePrice: CheckRule {
  static let info = RuleInfo(code: "CH088", severity: .error, deficiency: .doubtfulPrice)

  func findings(in submission: Submission) -> [Finding] {
    submission.pricesOnSheet.compactMap { price, position in
      guard let unitPrice = price.unitPrice, unitPrice.cents < 0 else { return nil }
      let message = Message(Self.key("negative"), position.id, unitPrice.description)
      return finding(message, at: price.location, about: .position(position.id))
    }
  }
}
