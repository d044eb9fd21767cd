import Procurement

/// A unit price times its quantity is not the total that the bidder wrote; a total that is not written is noted.
///
/// Where the quantity itself was altered, a total that fits either quantity is no further defect.
struct WrongProduct: CheckRule {
  static let info = RuleInfo(code: "CH084", severity: .error, deficiency: .arithmetic)

  func findings(in submission: Submission) -> [Finding] {
    submission.pricesOnSheet.compactMap { price, position in
      guard let unitPrice = price.unitPrice, let product = unitPrice.times(position.total) else { return nil }
      guard let total = price.total else {
        guard !submission.isUnreadable("total", at: price.location) else { return nil }
        let message = Message(Self.key("missing"), position.id, product.description)
        return finding(message, at: price.location, about: .position(position.id), severity: .note)
      }
      let accepted = [product, price.quantity.flatMap { unitPrice.times($0) }]
      guard !accepted.contains(total) else { return nil }
      return finding(
        Message(
          Self.key("wrong"),
          position.id,
          unitPrice.description,
          String(position.total),
          product.description,
          total.description
        ),
        at: price.location,
        about: .position(position.id)
      )
    }
  }
}
