import Procurement

extension Value {
  /// How one value stands to another.
  enum Comparison: Hashable {
    case less, equal, greater
  }

  /// How the value stands to `other`; nil when the two have no common order.
  func comparison(with other: Value) -> Comparison? {
    switch (self, other) {
    case (.quantity(let left), .quantity(let right)) where left.unit == right.unit:
      Self.order(left.amount, right.amount)
    case (.money(let left), .money(let right)): Self.order(left, right)
    case (.date(let left), .date(let right)): Self.order(left, right)
    default: nil
    }
  }

  /// Whether both say the same; the order of codes does not matter.
  func agrees(with other: Value) -> Bool {
    if case .codes(let left) = self, case .codes(let right) = other { return Set(left) == Set(right) }
    return self == other
  }

  /// How many of `codes` are among the codes of the value.
  func count(of codes: [String]) -> Int {
    guard case .codes(let given) = self else { return 0 }
    return Set(given).intersection(codes).count
  }

  /// The value as an offer would write it, with its unit.
  var written: String {
    switch self {
    case .yesNo(let yes): yes ? "yes" : "no"
    case .quantity(let quantity): "\(quantity.amount) \(quantity.unit.rawValue)"
    case .money(let money): "\(money) EUR"
    case .date(let day): day.description
    case .text(let text): Quote.clipped(text)
    case .codes(let codes): Quote.clipped(codes.joined(separator: ", "))
    }
  }

  private static func order<Number: Comparable>(_ left: Number, _ right: Number) -> Comparison {
    left == right ? .equal : left < right ? .less : .greater
  }
}
