import Procurement

/// A position of the price sheet has no unit price; optional positions need one too.
///
/// A price that the reader of the file could not read has its finding already.
struct MissingPrice: CheckRule {
  static let info = RuleInfo(code: "CH080", severity: .error, deficiency: .missingPrice)

  func findings(in submission: Submission) -> [Finding] {
    submission.pricedPositions.compactMap { position in
      let message = Message(Self.key(position.position.isOptional ? "option" : "missing"), position.id)
      guard let place = submission.prices[position.id] else {
        return finding(message, at: submission.offer.location, about: .position(position.id))
      }
      let price = submission.offer.prices[place]
      guard price.unitPrice == nil, !submission.isUnreadable("unit-price", at: price.location) else { return nil }
      return finding(message, at: price.location, about: .position(position.id))
    }
  }
}
