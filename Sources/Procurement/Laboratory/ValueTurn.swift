/// By how much one value must change until others lead; everything else stays as it is.
package struct ValueTurn: Hashable, Sendable {
  /// A value and who leads with it.
  package struct Turn: Hashable, Sendable {
    /// The value.
    package var value: Int
    /// The bidders that share the first rank then; empty where nobody has one.
    package var leaders: [String]

    /// A turn at `value`.
    package init(value: Int, leaders: [String]) {
      self.value = value
      self.leaders = leaders
    }
  }

  /// The bidder whose value it is; nil for a weight.
  package var bidder: String?
  /// The criterion whose value it is; nil for a price.
  package var requirement: String?
  /// The value now: cents, points (BP) or weighting points (GP).
  package var now: Int
  /// The greatest smaller value with which others lead; nil where none does.
  package var below: Turn?
  /// The least greater value with which others lead; nil where none does.
  package var above: Turn?

  /// A turn; see the properties.
  package init(bidder: String? = nil, requirement: String? = nil, now: Int, below: Turn?, above: Turn?) {
    self.bidder = bidder
    self.requirement = requirement
    self.now = now
    self.below = below
    self.above = above
  }

  /// Whether no value changes who leads.
  package var isWithoutEffect: Bool { below == nil && above == nil }

  /// The change to `turn` as a part of the value now, exact and signed; nil where the value now is 0.
  package func change(to turn: Turn) -> Rational? { Rational(turn.value - now).divided(by: Rational(now)) }
}
