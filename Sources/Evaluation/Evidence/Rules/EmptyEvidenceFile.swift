import Procurement

/// A file has no content.
struct EmptyEvidenceFile: EvidenceRule {
  static let info = RuleInfo(code: "EV004", severity: .error, deficiency: .missingEvidence)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    findings(in: offer, with: folder) { $0.refusal == nil && $0.bytes == 0 ? "empty" : nil }
  }
}
