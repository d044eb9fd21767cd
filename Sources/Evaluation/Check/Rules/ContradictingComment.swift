import Procurement

/// The comment on an answer says the opposite of the answer.
struct ContradictingComment: CheckRule {
  static let info = RuleInfo(code: "CH051", severity: .error, deficiency: .contradiction)

  func findings(in submission: Submission) -> [Finding] {
    remarkFindings(in: submission) { remark in
      remark.kind == .contradiction ? Message(Self.key("comment"), remark.quote) : nil
    }
  }
}
