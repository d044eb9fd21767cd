package import Procurement

/// A rule on offers: what it finds is a fact with a place; what that costs is the policy of the regime.
package protocol CheckRule: Sendable {
  /// Code, severity and class of deficiency.
  static var info: RuleInfo { get }
  /// What it finds, in the order of the offer; pure.
  func findings(in submission: Submission) -> [Finding]
}

extension CheckRule {
  /// A finding of this rule.
  func finding(
    _ message: Message,
    at location: SourceLocation,
    about subject: Finding.Subject = .document,
    document: DocumentKind? = nil
  ) -> Finding {
    Finding(
      code: Self.info.code,
      severity: Self.info.severity,
      message: message,
      location: location,
      about: subject,
      deficiency: Self.info.deficiency,
      document: document
    )
  }
}
