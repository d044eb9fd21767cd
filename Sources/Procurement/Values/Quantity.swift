/// A number with its unit, such as 99.5 percent.
package struct Quantity: Hashable, Sendable {
  /// The number.
  package var amount: DecimalNumber
  /// What it counts or measures.
  package var unit: Unit

  /// `amount` of `unit`.
  package init(_ amount: DecimalNumber, _ unit: Unit) {
    self.amount = amount
    self.unit = unit
  }
}
