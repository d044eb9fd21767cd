import Procurement

/// A file cannot be read: too large, no ordinary file, or protected.
struct UnreadableEvidenceFile: EvidenceRule {
  static let info = RuleInfo(code: "EV003", severity: .error, deficiency: .formalDefect)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    findings(in: offer, with: folder) { $0.refusal?.rawValue } + whole(folder)
  }

  /// What keeps the folder as a whole from being read.
  private func whole(_ folder: EvidenceFolder) -> [Finding] {
    let messages = [
      folder.isLink ? Message("EV003.link", Quote.clipped(folder.name)) : nil,
      folder.unseen > 0 ? Message("EV003.too-many", Quote.clipped(folder.name), String(folder.unseen)) : nil,
    ]
    return messages.compactMap(\.self).map { message in
      Finding(
        code: Self.info.code,
        severity: Self.info.severity,
        message: message,
        location: SourceLocation(file: folder.name, line: 0),
        deficiency: Self.info.deficiency
      )
    }
  }
}
