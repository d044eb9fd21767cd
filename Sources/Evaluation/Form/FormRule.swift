package import Procurement

/// A rule on forms that came back: what it finds is a fact with its cell.
package protocol FormRule: Sendable {
  /// Code, severity and class of deficiency.
  static var info: RuleInfo { get }
  /// What it finds; pure.
  func findings(in comparison: FormComparison) -> [Finding]
}

extension FormRule {
  /// A finding of this rule; severity and deficiency are the rule's own unless the case at hand has others.
  func finding(
    _ name: String,
    _ arguments: String...,
    at location: SourceLocation,
    about subject: Finding.Subject = .document,
    severity: Finding.Severity? = nil,
    deficiency: Deficiency? = nil
  ) -> Finding {
    Finding(
      code: Self.info.code,
      severity: severity ?? Self.info.severity,
      message: Message(key: "\(Self.info.code).\(name)", arguments: arguments),
      location: location,
      about: subject,
      deficiency: deficiency ?? Self.info.deficiency
    )
  }
}
