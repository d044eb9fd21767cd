import Procurement

/// A document is listed, but no file stands for it.
struct EvidenceWithoutFile: CheckRule {
  static let info = RuleInfo(code: "CH046", severity: .warning, deficiency: .missingEvidence)

  func findings(in submission: Submission) -> [Finding] {
    submission.offer.evidence.filter { $0.file.map(Quote.isBlank) ?? true }.map { document in
      let use = submission.usesByDocument[document.id]?.first
      return finding(
        Message(Self.key("no-file"), Quote.clipped(document.id)),
        at: document.location,
        about: .evidence(document.id),
        document: use?.demand.document
      )
    }
  }
}
