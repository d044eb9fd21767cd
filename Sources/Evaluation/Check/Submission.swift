package import Procurement

/// An offer beside the specification that it answers, indexed once for all rules.
package struct Submission: Sendable {
  /// What was demanded.
  package let specification: Specification
  /// What was offered.
  package let offer: Offer
  /// The first answer to each requirement.
  package let answers: [String: Answer]
  /// The first evidence of each id.
  package let evidence: [String: OfferedEvidence]
  /// The first price of each position.
  package let prices: [String: OfferedPrice]

  /// Puts `offer` beside `specification`.
  package init(_ offer: Offer, against specification: Specification) {
    self.offer = offer
    self.specification = specification
    answers = Dictionary(offer.answers.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
    evidence = Dictionary(offer.evidence.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    prices = Dictionary(offer.prices.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
