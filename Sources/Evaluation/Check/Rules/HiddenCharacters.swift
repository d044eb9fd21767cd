import Procurement

/// A text has characters that a reader cannot see or cannot tell apart.
///
/// Soft hyphens and the like are only noted: word processors leave them, and the check reads past them.
struct HiddenCharacters: CheckRule {
  static let info = RuleInfo(code: "CH062", severity: .warning, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] {
    remarkFindings(in: submission) { remark in
      switch remark.kind {
      case .hidden: Message(Self.key("invisible"), remark.quote)
      case .reordered: Message(Self.key("reordered"), remark.quote)
      case .disguised: Message(Self.key("disguised"), remark.quote)
      case .phrase, .contradiction: nil
      }
    }.map(Self.weighed)
  }

  private static func weighed(_ finding: Finding) -> Finding {
    var finding = finding
    if finding.message.key == key("invisible") { finding.severity = .note }
    return finding
  }
}
