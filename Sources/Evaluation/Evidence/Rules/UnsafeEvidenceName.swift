import Procurement

/// A document names a file by a path that leads out of the folder of the offer; it is not followed.
struct UnsafeEvidenceName: EvidenceRule {
  static let info = RuleInfo(code: "EV002", severity: .error, deficiency: .formalDefect)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    offer.evidence.compactMap { document in
      guard let name = document.file, !Self.isPlain(name) else { return nil }
      return finding("unsafe", Quote.clipped(name), about: document)
    }
  }

  /// Whether a name is that of a file in the folder itself.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 255 && ![".", ".."].contains(name)
      && !name.unicodeScalars.contains { "/\\:".unicodeScalars.contains($0) || $0.value < 0x20 }
  }
}
