import Procurement

/// The bidder's own words make the offer depend on something or depart from the documents.
///
/// Words such as `sofern` may do so or not: they are unclear until somebody asks. What stands beside a clause of the
/// contract is the matter of ``ReservedAcceptance``.
struct Reservation: CheckRule {
  static let info = RuleInfo(code: "CH060", severity: .error, deficiency: .reservation)

  func findings(in submission: Submission) -> [Finding] {
    let clear = remarkFindings(in: submission) { remark in
      remark.kind == .phrase(.reservation) && !remark.isOnClause ? Message(Self.key("reservation"), remark.quote) : nil
    }
    let places = Set(clear.map(\.location))
    let possible = remarkFindings(in: submission) { remark in
      remark.kind == .phrase(.condition) && !remark.isOnClause ? Message(Self.key("condition"), remark.quote) : nil
    }
    return clear + possible.filter { !places.contains($0.location) }.map(Self.unclear)
  }

  private static func unclear(_ finding: Finding) -> Finding {
    var finding = finding
    finding.severity = .warning
    finding.deficiency = .unclearAnswer
    return finding
  }
}
