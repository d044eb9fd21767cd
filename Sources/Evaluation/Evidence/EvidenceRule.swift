package import Procurement

/// A rule on the files beside an offer.
package protocol EvidenceRule: Sendable {
  /// Code, severity and class of deficiency.
  static var info: RuleInfo { get }
  /// What it finds; pure.
  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding]
}

extension EvidenceRule {
  /// A finding of this rule on a document of the offer.
  func finding(_ name: String, _ arguments: String..., about document: OfferedEvidence) -> Finding {
    Finding(
      code: Self.info.code,
      severity: Self.info.severity,
      message: Message(key: "\(Self.info.code).\(name)", arguments: arguments),
      location: document.location,
      about: .evidence(document.id),
      deficiency: Self.info.deficiency
    )
  }

  /// A finding of this rule on every document whose file is there and for which `name` has a sentence.
  func findings(
    in offer: Offer,
    with folder: EvidenceFolder,
    name: (EvidenceFile) -> String?
  ) -> [Finding] {
    offer.evidence.compactMap { document in
      guard let file = document.file.flatMap({ folder.file($0) }), let name = name(file) else { return nil }
      return finding(name, Quote.clipped(file.name), file.kind.rawValue, about: document)
    }
  }
}

/// All rules on the files beside an offer.
package enum EvidenceRules {
  /// Sorted by code; a new rule is a file in `Rules/` and a line here.
  package static let all: [any EvidenceRule] = [
    MissingEvidenceFile(),
    UnsafeEvidenceName(),
    UnreadableEvidenceFile(),
    EmptyEvidenceFile(),
    EvidenceOfOtherType(),
    DamagedEvidenceFile(),
    EncryptedEvidenceFile(),
    ActiveEvidenceFile(),
    UndeclaredFile(),
    RepeatedEvidenceFile(),
  ]

  /// What the house knows about each rule, sorted by code.
  package static let infos: [RuleInfo] = all.map { type(of: $0).info }

  /// Everything that the rules find, sorted.
  package static func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    all.flatMap { $0.findings(in: offer, with: folder) }.sorted()
  }
}
