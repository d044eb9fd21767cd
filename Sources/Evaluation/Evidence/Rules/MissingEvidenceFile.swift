import Procurement

/// A document of the list names a file that was not handed in.
struct MissingEvidenceFile: EvidenceRule {
  static let info = RuleInfo(code: "EV001", severity: .error, deficiency: .missingEvidence)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    // In a folder that was not looked into nobody can say what is missing.
    guard !folder.isLink else { return [] }
    return offer.evidence.compactMap { document in
      guard let name = document.file, UnsafeEvidenceName.isPlain(name), folder.file(name) == nil else { return nil }
      return finding("missing", Quote.clipped(name), about: document)
    }
  }
}
