import Procurement

/// A document is not yet valid on a day that counts.
struct EvidenceNotYetValid: CheckRule {
  static let info = RuleInfo(code: "CH044", severity: .error, deficiency: .invalidEvidence)

  func findings(in submission: Submission) -> [Finding] {
    submission.failures(.notYetValid).map { document, failure, use in
      let limit = document.validFrom?.description ?? ""
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
