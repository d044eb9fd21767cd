import Procurement

/// The file cannot be read as an offer; what the reader found stands beside it.
///
/// There is no submission then, so the check raises the finding itself; see `OfferCheck.unreadable`.
struct OfferNotReadable: CheckRule {
  static let info = RuleInfo(code: "CH003", severity: .error, deficiency: .formalDefect)

  func findings(in submission: Submission) -> [Finding] { [] }

  /// The finding on `file`.
  func finding(_ file: String) -> Finding {
    finding(Message(Self.key("unreadable")), at: SourceLocation(file: file, line: 0))
  }
}
