import Procurement

/// A document is no longer valid on a day that counts: the deadline, the award, the start of the service.
struct EvidenceExpired: CheckRule {
  static let info = RuleInfo(code: "CH043", severity: .error, deficiency: .invalidEvidence)

  func findings(in submission: Submission) -> [Finding] {
    submission.failures(.expired).map { document, failure, use in
      finding(
        Message(
          Self.key("expired"),
          Quote.clipped(document.id),
          document.validUntil?.description ?? "",
          failure.milestone.rawValue,
          failure.day.description
        ),
        at: document.location,
        about: .evidence(document.id),
        severity: use.demand.due == .withOffer ? .error : .note,
        document: use.demand.document
      )
    }
  }
}
