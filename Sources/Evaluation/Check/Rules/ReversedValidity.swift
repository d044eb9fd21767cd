import Procurement

/// A document ends before it begins.
struct ReversedValidity: CheckRule {
  static let info = RuleInfo(code: "CH048", severity: .error, deficiency: .invalidEvidence)

  func findings(in submission: Submission) -> [Finding] {
    submission.offer.evidence.compactMap { document in
      guard let from = document.validFrom, let until = document.validUntil, until < from else { return nil }
      let message = Message(Self.key("reversed"), Quote.clipped(document.id), from.description, until.description)
      return finding(message, at: document.location, about: .evidence(document.id))
    }
  }
}
