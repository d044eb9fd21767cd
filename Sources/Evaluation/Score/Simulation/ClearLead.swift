import Procurement

/// Finds the winner by the simple quotient where the lead is so clear that no announced rounding can touch it.
///
/// Most invented tenders end here, without a fraction being made; all others take the way that real offers take.
struct ClearLead: Sendable {
  /// A lead of one part in this many of the leading index is clear; nil where the slightest lead is.
  private let part: Int128?

  /// Nil for every method and rounding that it does not know.
  init?(_ terms: ScoringTerms) {
    guard terms.formula == .simpleQuotient else { return nil }
    switch terms.rounding {
    case .none: part = nil
    case .scaled(let digits):
      // Scaled, the leader lies below 10^digits: a lead of 10^(1 − digits) of it is one unit or more, and numbers one
      // unit apart never round to the same whole number. One digit knows no such lead below the whole.
      part = (1..<digits).reduce(Int128(1)) { power, _ in power * 10 }
    case .decimals: return nil
    }
  }

  /// The number of the offer that clearly leads those with `minimum` performance points; nil where none does.
  func leader(of field: [Candidate], minimum: Int) -> Int? {
    var best: Int?
    var second: Int?
    for (number, offer) in field.enumerated() where offer.performance >= minimum {
      if let leading = best, !Self.leads(offer, field[leading]) {
        if second.map({ Self.leads(offer, field[$0]) }) ?? true { second = number }
      } else {
        (best, second) = (number, best)
      }
    }
    guard let best else { return nil }
    guard let second else { return best }
    let leading = Self.product(field[best], field[second])
    let lead = leading - Self.product(field[second], field[best])
    guard lead > 0 else { return nil }
    return part.map { lead * $0 >= leading } ?? true ? best : nil
  }

  /// Whether the quotient of `offer` is greater: L1 : P1 > L2 : P2 where L1 · P2 > L2 · P1.
  private static func leads(_ offer: Candidate, _ other: Candidate) -> Bool {
    product(offer, other) > product(other, offer)
  }

  private static func product(_ offer: Candidate, _ other: Candidate) -> Int128 {
    Int128(offer.performance) * Int128(other.price.cents)
  }
}
