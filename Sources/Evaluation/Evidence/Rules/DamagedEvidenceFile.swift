import Procurement

/// A file is cut off or not readable to its end, or an archive that is a trap for whoever unpacks it.
struct DamagedEvidenceFile: EvidenceRule {
  static let info = RuleInfo(code: "EV006", severity: .error, deficiency: .formalDefect)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    findings(in: offer, with: folder) { file in
      file.traits.contains(.excessive) ? "excessive" : file.traits.contains(.damaged) ? "damaged" : nil
    }
  }
}
