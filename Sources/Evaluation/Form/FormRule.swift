package import Procurement

/// A rule on forms that came back: what it finds is a fact with its cell.
package protocol FormRule: Sendable {
  /// Code, severity and class of deficiency.
  static var info: RuleInfo { get }
  /// What it finds; pure.
  func findings(in comparison: FormComparison) -> [Finding]
}

extension FormRule {
  /// As much of a cell as a report shows: more is read in the form itself.
  private static func shown(_ text: String) -> String { Quote.clipped(text, limit: 2_000) }

  /// A finding of this rule; severity and deficiency are the rule's own unless the case at hand has others.
  ///
  /// `published` and `returned` are what stood at the place and what stands there now, in full.
  func finding(
    _ name: String,
    _ arguments: String...,
    at location: SourceLocation,
    about subject: Finding.Subject = .document,
    severity: Finding.Severity? = nil,
    deficiency: Deficiency? = nil,
    published: String? = nil,
    returned: String? = nil
  ) -> Finding {
    Finding(
      code: Self.info.code,
      severity: severity ?? Self.info.severity,
      message: Message(key: "\(Self.info.code).\(name)", arguments: arguments),
      location: location,
      about: subject,
      deficiency: deficiency ?? Self.info.deficiency,
      change: published == nil && returned == nil
        ? nil : Finding.Change(published: published.map(Self.shown), returned: returned.map(Self.shown))
    )
  }
}
