import Procurement

/// A file is a program, or holds one; it is never run.
struct ActiveEvidenceFile: EvidenceRule {
  static let info = RuleInfo(code: "EV008", severity: .warning, deficiency: .formalDefect)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    findings(in: offer, with: folder) { file in
      guard file.traits.contains(.active) else { return nil }
      return file.kind == .program ? "program" : "active"
    }
  }
}
