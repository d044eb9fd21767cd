/// The estimated value of a contract as it was calculated, line by line, with the rule behind each line.
///
/// All amounts are exact, in euros, net.
package struct ValueCalculation: Hashable, Sendable {
  /// One item of the estimate.
  package struct Line: Hashable, Sendable {
    /// What was calculated.
    package var item: EstimateItem
    /// How, such as `48 × 5.000,00 €`.
    package var formula: Message
    /// Why so.
    package var reason: Message
    /// The rules of estimation that were applied.
    package var rules: [Valuation.Rule]
    /// The lowest value that is expected.
    package var least: Rational
    /// The highest value that is expected: the one that counts.
    package var most: Rational
    /// The highest value where another reading of the law is possible; nil where there is none.
    package var otherReading: Rational?

    /// A line; see the properties.
    package init(
      item: EstimateItem,
      formula: Message,
      reason: Message,
      rules: [Valuation.Rule],
      least: Rational,
      most: Rational,
      otherReading: Rational? = nil
    ) {
      self.item = item
      self.formula = formula
      self.reason = reason
      self.rules = rules
      self.least = least
      self.most = most
      self.otherReading = otherReading
    }
  }

  /// The value of one lot.
  package struct LotValue: Hashable, Sendable {
    /// Id of the lot.
    package var lot: String
    /// The highest value that is expected.
    package var most: Rational
    /// Whether it is small enough to be awarded outside of the regime.
    package var isSmall: Bool

    /// The value of `lot`.
    package init(lot: String, most: Rational, isSmall: Bool) {
      self.lot = lot
      self.most = most
      self.isSmall = isSmall
    }
  }

  /// A line an item, in the order of the estimate.
  package var lines: [Line]
  /// By the id of the lot; empty where no item names one.
  package var lots: [LotValue]
  /// How it was estimated.
  package var valuation: Valuation

  /// A calculation by `valuation`.
  package init(lines: [Line], lots: [LotValue], valuation: Valuation) {
    self.lines = lines
    self.lots = lots
    self.valuation = valuation
  }

  /// The lowest value that is expected.
  package var least: Rational { lines.reduce(Rational(0)) { $0 + $1.least } }

  /// The highest value that is expected: the one that counts.
  package var most: Rational { lines.reduce(Rational(0)) { $0 + $1.most } }

  /// The highest value where the law is read the other way; nil where there is only one way.
  package var otherReading: Rational? {
    guard lines.contains(where: { $0.otherReading != nil }) else { return nil }
    return lines.reduce(Rational(0)) { $0 + ($1.otherReading ?? $1.most) }
  }

  /// The small lots together.
  package var smallLots: Rational { lots.filter(\.isSmall).reduce(Rational(0)) { $0 + $1.most } }

  /// What small lots may come to together to be awarded outside of the regime.
  package var smallLotsLimit: Rational { most * valuation.smallLotsPercent.rational * Rational(1, 100) }
}
