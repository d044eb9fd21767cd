import Procurement

/// The offer speaks of a clause that the tender has not, or left out.
struct UnknownClause: CheckRule {
  static let info = RuleInfo(code: "CH096", severity: .error, deficiency: .surplus)

  func findings(in submission: Submission) -> [Finding] {
    let known = submission.plan.clausePlaces.keys.sorted()
    // Suggestions compare with every id; past a few, they would only cost time.
    return submission.strayStances.enumerated().map { number, place in
      let stance = submission.offer.clauses[place]
      let quote = Quote.clipped(stance.clause)
      guard !submission.plan.omittedClauses.contains(stance.clause) else {
        return finding(Message(Self.key("omitted"), quote), at: stance.location, severity: .note)
      }
      guard number < 20, let nearest = Nearest.id(to: stance.clause, among: known) else {
        return finding(Message(Self.key("unknown"), quote), at: stance.location)
      }
      return finding(Message(Self.key("nearest"), quote, nearest), at: stance.location)
    }
  }
}
