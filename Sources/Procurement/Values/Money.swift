/// An amount of euros in whole cents.
///
/// Sums and products that would leave 64 bits trap nowhere: they are nil.
package struct Money: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The amount in cents; negative amounts exist, because bidders write them.
  package let cents: Int

  /// An amount in cents.
  package init(cents: Int) { self.cents = cents }

  /// Reads `1234.50` euros: at most two digits after the point, at most 13 before it.
  ///
  /// Anything else is nil.
  package init?(_ text: some StringProtocol) {
    let limit = 1_000_000_000_000_000
    guard let number = DecimalNumber(text), number.scale <= 2, number.digits.magnitude < limit else { return nil }
    let cents = number.digits * [100, 10, 1][number.scale]
    guard cents.magnitude < limit else { return nil }
    self.cents = cents
  }

  /// `1234.50`: euros with a point and two digits, as the files carry it.
  package var description: String {
    let magnitude = cents.magnitude
    let rest = magnitude % 100
    return "\(cents < 0 ? "-" : "")\(magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  package static func < (left: Self, right: Self) -> Bool { left.cents < right.cents }

  /// The sum, or nil when it leaves the range of 64 bits.
  package func adding(_ other: Self) -> Self? {
    let (sum, overflow) = cents.addingReportingOverflow(other.cents)
    return overflow ? nil : Self(cents: sum)
  }

  /// The amount `count` times, or nil when it leaves the range of 64 bits.
  package func times(_ count: Int) -> Self? {
    let (product, overflow) = cents.multipliedReportingOverflow(by: count)
    return overflow ? nil : Self(cents: product)
  }
}
