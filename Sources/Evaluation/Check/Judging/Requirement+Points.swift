import Procurement

extension Requirement {
  /// The points that `value` earns by calculation; nil where people give them.
  ///
  /// Several codes earn what the best of them earns. Where every level is by calculation, a value that none names earns 0.
  func calculatedPoints(for value: Value?) -> Int? {
    guard kind == .scored, let value, levels.contains(where: { $0.earned != nil }) else { return nil }
    let earned = levels.filter { $0.earned.map(value.earns) ?? false }.map(\.points).max()
    return earned ?? (levels.allSatisfy { $0.earned != nil } ? 0 : nil)
  }
}

extension Value {
  /// Whether the value earns a level.
  fileprivate func earns(_ earned: Level.Earned) -> Bool {
    switch (self, earned) {
    case (.quantity(let quantity), .range(let from, let below)):
      (from.map { $0 <= quantity.amount } ?? true) && (below.map { quantity.amount < $0 } ?? true)
    case (.codes(let codes), .code(let code)): codes.contains(code)
    case (.yesNo(let yes), .yesNo(let expected)): yes == expected
    default: false
    }
  }
}
