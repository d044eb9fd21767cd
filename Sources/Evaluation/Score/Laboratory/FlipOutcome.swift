package import Procurement

/// Whether one further offer could swap the first two.
package enum FlipOutcome: Hashable, Sendable {
  /// It could: here is one.
  case possible(Flip)
  /// It could not, and why.
  case impossible(Impossibility)
  /// Not known, and why.
  case undecided(Obstacle)

  /// A further offer that swaps the first two.
  package struct Flip: Hashable, Sendable {
    /// The further offer.
    package let offer: Candidate
    /// The bidder that leads without it.
    package let first: String
    /// The bidder that is second without it, and ahead of `first` with it.
    package let second: String
    /// All places with it, by rank.
    package let places: [Place]
    /// Whether it is known to be minimal.
    ///
    /// Then neither its price nor its performance alone can be moved nearer to the other offers, by a cent or a point,
    /// without losing the swap. False only where a search over rounded indices had to stop before it had seen all.
    package let isMinimal: Bool

    /// The swap of `first` and `second` by `offer`.
    package init(offer: Candidate, first: String, second: String, places: [Place], isMinimal: Bool) {
      self.offer = offer
      self.first = first
      self.second = second
      self.places = places
      self.isMinimal = isMinimal
    }
  }

  /// Why no further offer swaps the first two.
  package enum Impossibility: Hashable, Sendable {
    /// There are no two offers with a rank.
    case fewerThanTwo
    /// The first two share a rank, so that there is nothing to swap.
    case sharedRank
    /// No offer within the plausible range reaches the minimum performance.
    case noAdmissibleOffer
    /// The index depends on the offer's own values and on constants fixed before, and nothing else ranks.
    case ownValuesAlone
    /// Other offers matter only through the leading index, and no lead that the range allows swaps the two.
    ///
    /// `highest` is the greatest index of an offer in the range.
    case leadOutOfReach(highest: ScoreIndex)
    /// Other offers matter only through values that move in one direction with the price and with the performance of the
    /// further offer; in each part of the range the extreme offers were tried, and none swaps the two.
    ///
    /// `extremes` are those offers.
    case noExtremeSwaps(extremes: [Candidate])
    /// As before, with rounded indices: the range was cut into parts until each was known to hold no offer that swaps.
    ///
    /// `parts` says how many.
    case noPartSwaps(parts: Int)
  }

  /// Why nobody knows.
  package enum Obstacle: Hashable, Sendable {
    /// The announced rounding scales indices that cannot be scaled; such a tender is refused.
    case roundingUnfit
    /// Rounding cuts the range into more parts than the search looks at.
    case tooManyParts(limit: Int)
  }

  /// The argument or the result as a sentence for people; keys stand under `flip.`.
  package var message: Message {
    switch self {
    case .possible(let flip):
      Message(
        flip.isMinimal ? "flip.possible" : "flip.possible.rounded",
        flip.first,
        flip.second,
        String(flip.offer.performance),
        flip.offer.price.description
      )
    case .impossible(.fewerThanTwo): Message("flip.impossible.fewer-than-two")
    case .impossible(.sharedRank): Message("flip.impossible.shared-rank")
    case .impossible(.noAdmissibleOffer): Message("flip.impossible.no-admissible-offer")
    case .impossible(.ownValuesAlone): Message("flip.impossible.own-values")
    case .impossible(.leadOutOfReach(let highest)):
      Message("flip.impossible.lead", highest.formatted(decimals: 8))
    case .impossible(.noExtremeSwaps(let extremes)): Message("flip.impossible.extremes", String(extremes.count))
    case .impossible(.noPartSwaps(let parts)): Message("flip.impossible.parts", String(parts))
    case .undecided(.roundingUnfit): Message("flip.undecided.rounding")
    case .undecided(.tooManyParts(let limit)): Message("flip.undecided.parts", String(limit))
    }
  }
}
