import Procurement

/// A price names a position that the price sheet has not, or one of a lot that the offer is not for.
struct UnknownPosition: CheckRule {
  static let info = RuleInfo(code: "CH081", severity: .error, deficiency: .alteredDocuments)

  func findings(in submission: Submission) -> [Finding] {
    submission.offer.prices.enumerated().compactMap { number, price in
      guard let position = submission.plan.positions[price.position] else {
        return finding(unknown(price.position, submission, number), at: price.location)
      }
      guard let lot = position.position.lot, !submission.concerns([lot]) else { return nil }
      let message = Message(Self.key("other-lot"), price.position, lot)
      return finding(message, at: price.location, severity: .note, deficiency: .surplus)
    }
  }

  private func unknown(_ id: String, _ submission: Submission, _ number: Int) -> Message {
    // Suggestions compare with every position; past a few hundred prices they would only cost time.
    let ids = submission.specification.positions.map(\.id)
    guard number < 200, let nearest = Nearest.id(to: id, among: ids) else {
      return Message(Self.key("unknown"), Quote.clipped(id))
    }
    return Message(Self.key("nearest"), Quote.clipped(id), nearest)
  }
}
