/// A distance between prices from which the buyer asks how the price came about, as dated data of a regime.
package struct PriceGapTrigger: Hashable, Sendable {
  /// Which neighbours count.
  package enum Neighbours: String, Hashable, Sendable, CaseIterable {
    /// The next higher offer alone: the price looks too low.
    case higher
    /// The next higher and the next lower offer.
    case both
  }

  /// Whether the distance itself is enough.
  package enum Reach: String, Hashable, Sendable, CaseIterable {
    /// Only beyond it.
    case over
    /// From it on.
    case from
  }

  /// Percent of the price of the neighbour, 1 to 99.
  package var percent: Int
  /// Which neighbours count.
  package var neighbours: Neighbours
  /// Whether the distance itself is enough.
  package var reach: Reach
  /// How sure it is.
  package var confidence: Confidence
  /// Where it stands.
  package var location: SourceLocation

  /// A trigger; see the properties.
  package init(
    percent: Int,
    neighbours: Neighbours,
    reach: Reach,
    confidence: Confidence,
    location: SourceLocation
  ) {
    self.percent = percent
    self.neighbours = neighbours
    self.reach = reach
    self.confidence = confidence
    self.location = location
  }
}
