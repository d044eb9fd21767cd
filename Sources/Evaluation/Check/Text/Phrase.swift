/// Words in a row that say something about how firmly a bidder offers.
struct Phrase: Hashable, Sendable {
  /// What the words do.
  enum Kind: Hashable, Sendable, CaseIterable {
    /// They make the offer depend on something, or depart from the documents.
    case reservation
    /// They may do so; only a reader can say.
    case condition
    /// They bring in terms of the bidder's own: `unsere AGB`.
    case ownTerms
    /// They name terms without saying whose.
    case terms
    /// They say that terms are the buyer's: `des Auftraggebers`.
    case buyer
    /// They take such terms back: `finden keine Anwendung`.
    case retraction
    /// They offer something else that is said to be as good.
    case equivalence
    /// They leave open how much of the demand is met.
    case degree
    /// They make a number vague.
    case approximation
    /// They say no.
    case denial

    /// Whether the words put a condition on the offer.
    var isReservation: Bool { [.reservation, .condition, .ownTerms, .terms].contains(self) }
    /// Whether the words leave open what is offered.
    var isEvasive: Bool { self == .equivalence || self == .degree || self == .approximation }
  }

  /// What the words do.
  let kind: Kind
  /// The folded words, as hashes.
  let words: [UInt64]
  /// Whether a negation before the words turns them into nothing: `ohne Vorbehalt`.
  let isNegatable: Bool
}
