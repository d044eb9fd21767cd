/// How sure a legal or technical statement is.
package enum Confidence: String, Hashable, Sendable, CaseIterable {
  /// Read in the cited source.
  case verified = "V"
  /// A secondary source says it, or only a part was read: shown to insiders as "to be confirmed".
  case partly = "P"
  /// Inferred: shown to insiders as "to be confirmed", never told to bidders as law.
  case inferred = "I"
}

extension Confidence: Comparable {
  /// The weaker is less.
  package static func < (left: Self, right: Self) -> Bool { left.strength < right.strength }

  private var strength: Int {
    switch self {
    case .inferred: 0
    case .partly: 1
    case .verified: 2
    }
  }
}
