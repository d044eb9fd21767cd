import Procurement

extension Submission {
  /// What is said to clauses that want an answer or none and apply, in the order of the offer.
  var clauseStances: [(clause: SpecifiedClause, stance: ClauseStance)] {
    offer.clauses.compactMap { stance in
      guard let index = plan.clausePlaces[stance.clause], stances[index].applies != .notMet else { return nil }
      return (plan.clauses[index], stance)
    }
  }
}
