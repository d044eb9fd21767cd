import Procurement

/// A clause of the contract is accepted only with a reservation, and says so.
struct ReservedClause: CheckRule {
  static let info = RuleInfo(code: "CH093", severity: .error, deficiency: .clauseReserved)

  func findings(in submission: Submission) -> [Finding] {
    submission.clauseStances.filter { $0.clause.wantsAnswer && $0.stance.word == .reservation }.map { _, stance in
      // The message ends its own sentence after the quoted words.
      let comment = stance.comment.map { Quote.clipped($0.hasSuffix(".") ? String($0.dropLast()) : $0) }
      let key = Self.key(comment == nil ? "silent" : "reserved")
      let message = Message(key: key, arguments: [stance.clause] + [comment].compactMap(\.self))
      return finding(message, at: stance.location, about: .clause(stance.clause))
    }
  }
}
