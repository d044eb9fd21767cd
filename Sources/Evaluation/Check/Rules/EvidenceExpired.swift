import Procurement

/// A document is no longer valid on a day that counts: the deadline, the award, the start of the service.
struct EvidenceExpired: CheckRule {
  static let info = RuleInfo(code: "CH043", severity: .error, deficiency: .invalidEvidence)

  func findings(in submission: Submission) -> [Finding] {
    submission.failures(.expired).map { document, failure, use in
      let limit = document.validUntil?.description ?? ""
      return finding(
        Message(Self.key(failure.milestone.rawValue), Quote.clipped(document.id), failure.day.description, limit),
        at: document.location,
        about: .evidence(document.id),
        severity: use.demand.due == .withOffer ? .error : .note,
        document: use.demand.document
      )
    }
  }
}
