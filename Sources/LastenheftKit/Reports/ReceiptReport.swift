import Procurement
package import Wording

/// What was found in a returned form, as a program reads it.
package struct ReceiptReport: Encodable, Sendable {
  /// The file.
  package let file: String
  /// Id of the bidder; nil where the file could not be read.
  package let bidder: String?
  /// Name of the bidder; nil where the file could not be read.
  package let name: String?
  /// How many answers, prices and stances were taken.
  package let answers: Int, prices: Int, stances: Int
  /// By place.
  package let findings: [FindingReport]

  /// `received` said in `wording`.
  package init(_ received: ReceivedOffer, in wording: Wording) {
    file = received.file
    bidder = received.offer?.bidder.id
    name = received.offer?.bidder.name
    answers = received.offer?.answers.count ?? 0
    prices = received.offer?.prices.count ?? 0
    stances = received.offer?.clauses.count ?? 0
    findings = received.findings.map { FindingReport($0, in: wording) }
  }
}
