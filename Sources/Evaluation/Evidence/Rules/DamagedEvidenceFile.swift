import Procurement

/// A file is cut off or not readable to its end.
struct DamagedEvidenceFile: EvidenceRule {
  static let info = RuleInfo(code: "EV006", severity: .error, deficiency: .formalDefect)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    findings(in: offer, with: folder) { $0.traits.contains(.damaged) ? "damaged" : nil }
  }
}
