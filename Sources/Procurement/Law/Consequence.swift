/// What a deficiency costs a bidder, from mildest to hardest.
package enum Consequence: String, Hashable, Sendable, CaseIterable, Comparable {
  case none
  /// The buyer asks the bidder to clarify.
  case ask
  /// The bidder may submit or complete it within a period that the buyer sets.
  case mayBeSuppliedLater = "may-be-supplied-later"
  /// The requirement earns no points.
  case scoredZero = "scored-zero"
  /// The offer is excluded, once a person has decided so.
  case exclude

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .ask: 1
    case .mayBeSuppliedLater: 2
    case .scoredZero: 3
    case .exclude: 4
    }
  }
}
