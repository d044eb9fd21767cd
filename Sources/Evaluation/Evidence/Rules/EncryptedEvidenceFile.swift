import Procurement

/// A file is protected by a password or restricted.
struct EncryptedEvidenceFile: EvidenceRule {
  static let info = RuleInfo(code: "EV007", severity: .warning, deficiency: .unclearAnswer)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    findings(in: offer, with: folder) { $0.traits.contains(.encrypted) ? "encrypted" : nil }
  }
}
