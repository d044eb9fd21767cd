import Procurement

/// A price repeats another quantity than the price sheet has; a quantity that is not repeated is noted.
struct AlteredQuantity: CheckRule {
  static let info = RuleInfo(code: "CH083", severity: .error, deficiency: .alteredDocuments)

  func findings(in submission: Submission) -> [Finding] {
    submission.pricesOnSheet.compactMap { price, position in
      guard let quantity = price.quantity else {
        guard !submission.isUnreadable("quantity", at: price.location) else { return nil }
        let message = Message(Self.key("missing"), position.id)
        return finding(message, at: price.location, about: .position(position.id), severity: .note)
      }
      guard quantity != position.total else { return nil }
      let message = Message(Self.key("altered"), position.id, String(quantity), String(position.total))
      return finding(message, at: price.location, about: .position(position.id))
    }
  }
}
