package import Procurement

/// A rule on what was published and answered, seen beside the dossier as it is now.
package protocol PublicationRule: Sendable {
  /// What the house knows about it.
  static var info: LintInfo { get }
  /// What it finds, in the order of the record; pure.
  func findings(in record: PublicationRecord, of specification: Specification) -> [Finding]
}

extension PublicationRule {
  /// A finding of this rule; `name` names the sentence in `Wording`.
  func finding(
    _ name: String = "found",
    _ arguments: String...,
    at location: SourceLocation,
    severity: Finding.Severity? = nil
  ) -> Finding {
    Finding(
      code: Self.info.rule.code,
      severity: severity ?? Self.info.rule.severity,
      message: Message(key: "\(Self.info.rule.code).\(name)", arguments: arguments),
      location: location
    )
  }
}
