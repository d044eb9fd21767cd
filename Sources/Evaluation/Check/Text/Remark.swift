import Procurement

/// Words in an offer that say how firmly it is meant, and where they stand.
struct Remark: Sendable {
  /// What was seen.
  enum Kind: Hashable, Sendable {
    case phrase(Phrase.Kind)
    /// A yes whose comment says no, or the other way round.
    case contradiction
    /// Characters that cannot be seen.
    case hidden
    /// Characters that change the order in which the text is shown.
    case reordered
    /// Letters of another script that look like Latin ones.
    case disguised
  }

  /// What was seen.
  let kind: Kind
  /// The words.
  let quote: String
  /// What the text belongs to.
  let subject: Finding.Subject
  /// Where it stands.
  let location: SourceLocation

  /// Whether it stands beside a clause of the contract.
  var isOnClause: Bool { if case .clause = subject { true } else { false } }
}
