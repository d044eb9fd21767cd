import Procurement

/// The bidder brings in terms of its own.
///
/// Terms of a contract hold for the whole of it, so the finding bears on the offer and not on one answer.
struct OwnTerms: CheckRule {
  static let info = RuleInfo(code: "CH061", severity: .error, deficiency: .reservation)

  func findings(in submission: Submission) -> [Finding] {
    // `Unsere AGB` names terms and says whose: one finding a text is enough.
    var seen: Set<SourceLocation> = []
    let remarks = submission.remarks.filter { $0.kind == .phrase(.ownTerms) || $0.kind == .phrase(.terms) }
    return remarks.filter { seen.insert($0.location).inserted }.map { remark in
      finding(Message(Self.key("terms"), remark.quote), at: remark.location)
    }
  }
}
