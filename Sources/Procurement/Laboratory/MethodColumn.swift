/// What one method makes of the offers.
package struct MethodColumn: Hashable, Sendable {
  /// The method with the parameters that it was computed with.
  package var formula: ScoringFormula
  /// Whether it is the announced one, rounded as announced; all others are computed exactly.
  package var isAnnounced: Bool
  /// Its parameters as sentences for people.
  package var parameters: [Message]
  /// All offers, by rank.
  package var places: [MethodPlace]

  /// A column; see the properties.
  package init(formula: ScoringFormula, isAnnounced: Bool, parameters: [Message], places: [MethodPlace]) {
    self.formula = formula
    self.isAnnounced = isAnnounced
    self.parameters = parameters
    self.places = places
  }

  /// The bidders that share the first rank.
  package var leaders: [String] { places.filter { $0.rank == 1 }.map(\.bidder) }

  /// The rank of `bidder`; nil where it has none.
  package func rank(of bidder: String) -> Int? { places.first { $0.bidder == bidder }?.rank }
}

/// The place of one offer by one method.
package struct MethodPlace: Hashable, Sendable {
  /// Id of the bidder.
  package var bidder: String
  /// From 1; shared ranks occur.
  ///
  /// Nil without an index and below a band.
  package var rank: Int?
  /// The index as it is compared; nil where the formula has no value.
  package var index: ScoreIndex?

  /// A place; see the properties.
  package init(bidder: String, rank: Int?, index: ScoreIndex?) {
    self.bidder = bidder
    self.rank = rank
    self.index = index
  }
}
