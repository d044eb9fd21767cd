package import Procurement

/// A rule on a dossier: on what is chosen, not on how it is worded.
package protocol DossierRule: Sendable {
  /// What the house knows about it.
  static var info: LintInfo { get }
  /// What it finds, in the order of the dossier; pure.
  func findings(in specification: Specification) -> [Finding]
}

extension DossierRule {
  /// A finding of this rule; `name` names the sentence in `Wording`.
  func finding(
    _ name: String = "found",
    _ arguments: String...,
    at location: SourceLocation,
    about subject: Finding.Subject = .document,
    severity: Finding.Severity? = nil
  ) -> Finding {
    Finding(
      code: Self.info.rule.code,
      severity: severity ?? Self.info.rule.severity,
      message: Message(key: "\(Self.info.rule.code).\(name)", arguments: arguments),
      location: location,
      about: subject
    )
  }
}
