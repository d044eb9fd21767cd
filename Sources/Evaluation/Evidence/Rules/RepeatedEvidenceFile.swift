import Procurement

/// Two documents are the same file.
struct RepeatedEvidenceFile: EvidenceRule {
  static let info = RuleInfo(code: "EV010", severity: .note, deficiency: .surplus)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    var seen: [String: String] = [:]
    return offer.evidence.compactMap { document in
      guard let file = document.file.flatMap({ folder.file($0) }), !file.digest.isEmpty, file.bytes > 0 else {
        return nil
      }
      guard let first = seen[file.digest] else {
        seen[file.digest] = document.id
        return nil
      }
      return finding("same", Quote.clipped(document.id), Quote.clipped(first), about: document)
    }
  }
}
