import Procurement

/// The declaration on the contract terms as a whole contradicts what is said to single clauses.
///
/// Clauses that are open to negotiation do not count: whoever makes a reservation there does what the documents allow.
struct ContradictingStances: CheckRule {
  static let info = RuleInfo(code: "CH098", severity: .error, deficiency: .contradiction)

  func findings(in submission: Submission) -> [Finding] {
    guard let declaration = submission.offer.declarations.first(where: { $0.topic == .termsAccepted }) else {
      return []
    }
    let stances = submission.clauseStances.filter { $0.clause.clause.acceptance == .required }
    let refused = stances.filter { $0.stance.word == .rejected || $0.stance.word == .reservation }.map(\.clause.id)
    let accepted = stances.filter { $0.stance.word == .accepted }
    if declaration.isGiven, !refused.isEmpty {
      return [finding("given", refused.joined(separator: ", "), on: declaration)]
    }
    guard !declaration.isGiven, !accepted.isEmpty, accepted.count == stances.count else { return [] }
    return [finding("refused", nil, on: declaration)]
  }

  private func finding(_ name: String, _ clauses: String?, on declaration: Declaration) -> Finding {
    finding(
      Message(key: Self.key(name), arguments: [clauses].compactMap(\.self)),
      at: declaration.location,
      about: .declaration(declaration.topic.rawValue)
    )
  }
}
