import Procurement

/// A file lies beside the offer that no document names.
struct UndeclaredFile: EvidenceRule {
  static let info = RuleInfo(code: "EV009", severity: .note, deficiency: .surplus)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    let named = Set(offer.evidence.compactMap(\.file))
    return folder.files.filter { !named.contains($0.name) }.map { file in
      Finding(
        code: Self.info.code,
        severity: Self.info.severity,
        message: Message("EV009.undeclared", Quote.clipped(file.name)),
        location: SourceLocation(file: folder.name + "/" + Quote.clipped(file.name), line: 0),
        deficiency: Self.info.deficiency
      )
    }
  }
}
