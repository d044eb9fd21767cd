import Procurement

/// A document that must be valid on certain days does not say how long it is.
struct EvidenceWithoutEndDate: CheckRule {
  static let info = RuleInfo(code: "CH045", severity: .error, deficiency: .invalidEvidence)

  func findings(in submission: Submission) -> [Finding] {
    submission.failures(.withoutEndDate).map { document, failure, use in
      finding(
        Message(
          Self.key("no-end"),
          Quote.clipped(document.id),
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
