/// Whether one further offer would swap the first two.
package struct FurtherOffer: Hashable, Sendable {
  /// The answer of the search.
  package enum Answer: String, Hashable, Sendable, CaseIterable {
    case possible, impossible, undecided
  }

  /// The answer.
  package var answer: Answer
  /// The offer, the proof, or why neither is known, as a sentence for people.
  package var message: Message
  /// The offer that swaps; nil where there is none.
  package var offer: StudiedOffer?
  /// Whether no nearer offer swaps.
  package var isMinimal: Bool
  /// All places with the further offer, by rank; empty where there is none.
  package var places: [MethodPlace]
  /// The outermost offers that were tried where they are the proof.
  package var tried: [StudiedOffer]

  /// An answer; see the properties.
  package init(
    answer: Answer,
    message: Message,
    offer: StudiedOffer? = nil,
    isMinimal: Bool = false,
    places: [MethodPlace] = [],
    tried: [StudiedOffer] = []
  ) {
    self.answer = answer
    self.message = message
    self.offer = offer
    self.isMinimal = isMinimal
    self.places = places
    self.tried = tried
  }
}
