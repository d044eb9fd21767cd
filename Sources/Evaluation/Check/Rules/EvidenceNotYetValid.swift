import Procurement

/// A document is not yet valid on a day that counts.
struct EvidenceNotYetValid: CheckRule {
  static let info = RuleInfo(code: "CH044", severity: .error, deficiency: .invalidEvidence)

  func findings(in submission: Submission) -> [Finding] {
    submission.failures(.notYetValid).map { document, failure, use in
      finding(
        Message(
          Self.key("not-yet"),
          Quote.clipped(document.id),
          document.validFrom?.description ?? "",
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
