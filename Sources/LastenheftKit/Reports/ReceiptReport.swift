package import Procurement
package import Wording

/// What was found in a returned form, as a program reads it.
package struct ReceiptReport: Encodable, Sendable {
  /// The file.
  package let file: String
  /// Id of the bidder; nil where the file could not be read.
  package let bidder: String?
  /// Name of the bidder; nil where the file could not be read.
  package let name: String?
  /// `clean`, `open`, `altered` or `unreadable`.
  package let verdict: String
  /// How many answers, prices and stances were taken.
  package let answers: Int, prices: Int, stances: Int
  /// The documents of the offer with the files that stand for them; empty where no files lie beside the offer.
  package let evidence: [EvidenceReport]
  /// By place, with what each costs.
  package let findings: [CostedFindingReport]

  /// A document of the offer and its file.
  package struct EvidenceReport: Encodable, Sendable {
    /// Id of the document in the offer.
    package let id: String
    /// What the bidder calls it, and its file.
    package let title: String, file: String?
    /// What the file is by its content; nil where there is none.
    package let kind: String?
    /// Its size, and SHA-256 of its content.
    package let bytes: Int?, digest: String?
    /// The days of validity as declared; nobody looked into the file for them.
    package let validFrom: String?, validUntil: String?
  }

  /// `received` said in `wording`, with what findings cost under the regime of `specification`.
  package init(_ received: ReceivedOffer, under specification: Specification, in wording: Wording) {
    file = received.file
    bidder = received.offer?.bidder.id
    name = received.offer?.bidder.name
    verdict = received.verdict.rawValue
    answers = received.offer?.answers.count ?? 0
    prices = received.offer?.prices.count ?? 0
    stances = received.offer?.clauses.count ?? 0
    let folder = received.evidence
    evidence =
      folder == nil
      ? []
      : (received.offer?.evidence ?? []).map { document in
        let file = document.file.flatMap { folder?.file($0) }
        return EvidenceReport(
          id: document.id,
          title: document.title,
          file: document.file,
          kind: file?.kind.rawValue,
          bytes: file?.bytes,
          digest: file?.digest,
          validFrom: document.validFrom?.description,
          validUntil: document.validUntil?.description
        )
      }
    findings = received.costs(under: specification).map {
      CostedFindingReport($0, under: specification, in: wording)
    }
  }
}
