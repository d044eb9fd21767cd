/// What a bidder says to one clause.
package struct ClauseStance: Hashable, Sendable {
  /// The words that say it.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    case accepted
    /// Accepted only with a change or a condition.
    case reservation
    case rejected
  }

  /// Id of the clause, as written.
  package var clause: String
  /// What was said, as written; nil when nothing.
  package var stance: String?
  /// What the bidder added in own words; nil when nothing.
  package var comment: String?
  /// Where it stands.
  package var location: SourceLocation

  /// `stance` on `clause`.
  package init(clause: String, stance: String?, comment: String? = nil, location: SourceLocation) {
    self.clause = clause
    self.stance = stance
    self.comment = comment
    self.location = location
  }

  /// The word that was said; nil when it is none of them.
  package var word: Word? { stance.flatMap { Word(rawValue: $0) } }
}
