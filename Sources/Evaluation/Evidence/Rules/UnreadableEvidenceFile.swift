import Procurement

/// A file cannot be read: too large, no ordinary file, or protected.
struct UnreadableEvidenceFile: EvidenceRule {
  static let info = RuleInfo(code: "EV003", severity: .error, deficiency: .formalDefect)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    findings(in: offer, with: folder) { $0.refusal?.rawValue }
  }
}
