import Procurement

/// Two documents of the offer have the same id, so that references to it are ambiguous.
struct DuplicateEvidence: CheckRule {
  static let info = RuleInfo(code: "CH042", severity: .error, deficiency: .contradiction)

  func findings(in submission: Submission) -> [Finding] {
    let documents = submission.offer.evidence
    guard submission.evidence.count < documents.count else { return [] }
    return documents.indices.compactMap { place in
      let document = documents[place]
      guard let first = submission.evidence[document.id], first != place else { return nil }
      let line = String(documents[first].location.line)
      let message = Message(Self.key("duplicate"), Quote.clipped(document.id), line)
      return finding(message, at: document.location, about: .evidence(document.id))
    }
  }
}
