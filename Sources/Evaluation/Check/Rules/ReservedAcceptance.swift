import Procurement

/// A clause is said to be accepted, but the words beside it make a reservation or set terms of the bidder's own.
///
/// Words such as `sofern` may do so or not: they are unclear until somebody asks.
struct ReservedAcceptance: CheckRule {
  static let info = RuleInfo(code: "CH094", severity: .error, deficiency: .clauseReserved)

  func findings(in submission: Submission) -> [Finding] {
    // A bidder who reserves or rejects has said so with the word itself.
    let open = submission.clauseStances.filter { $0.stance.word == .accepted || $0.stance.word == nil }
    let clauses = Dictionary(open.map { ($0.stance.location, $0.clause) }, uniquingKeysWith: { first, _ in first })
    let remarks = submission.remarks.filter { $0.isOnClause && clauses[$0.location] != nil }
    let clear = remarks.filter(\.kind.isClearReservation)
    var seen: Set<SourceLocation> = []
    let reserved = clear.filter { seen.insert($0.location).inserted }.map { remark in
      // What no one need accept cannot be accepted with a reservation.
      let isAsked = clauses[remark.location]?.wantsAnswer == true
      return finding("reserved", remark, .error, isAsked ? .clauseReserved : .reservation)
    }
    let possible = remarks.filter { $0.kind == .phrase(.condition) && !seen.contains($0.location) }
    return reserved + possible.map { finding("condition", $0, .warning, .unclearAnswer) }
  }

  private func finding(
    _ name: String,
    _ remark: Remark,
    _ severity: Finding.Severity,
    _ deficiency: Deficiency
  ) -> Finding {
    let message = Message(Self.key(name), remark.quote)
    let (place, subject) = (remark.location, remark.subject)
    return finding(message, at: place, about: subject, severity: severity, deficiency: deficiency)
  }
}

extension Remark.Kind {
  fileprivate var isClearReservation: Bool {
    [.phrase(.reservation), .phrase(.ownTerms), .phrase(.terms)].contains(self)
  }
}
