import Procurement

/// The offer answers another version of the documents, or documents that were altered.
///
/// A digest that was left out is only noted: nobody can say then whether the documents are the published ones.
struct WrongDocumentVersion: CheckRule {
  static let info = RuleInfo(code: "CH002", severity: .error, deficiency: .alteredDocuments)

  func findings(in submission: Submission) -> [Finding] {
    let offer = submission.offer
    let specification = submission.specification
    guard offer.tender == specification.tender.id else { return [] }
    guard offer.version == specification.tender.version else {
      let message = Message(Self.key("version"), Quote.clipped(offer.version), specification.tender.version)
      return [finding(message, at: offer.location)]
    }
    guard let digest = offer.digest, !Quote.isBlank(digest) else {
      return [finding(Message(Self.key("missing")), at: offer.location, severity: .note)]
    }
    guard digest.lowercased() != specification.digest.lowercased() else { return [] }
    let message = Message(
      Self.key("digest"),
      Quote.clipped(digest, limit: 16),
      Quote.clipped(specification.digest, limit: 16)
    )
    return [finding(message, at: offer.location)]
  }
}
