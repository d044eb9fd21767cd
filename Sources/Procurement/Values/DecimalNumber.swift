/// An exact decimal number, such as `99.5`: digits and a scale, no rounding, no locale.
///
/// At most 18 significant digits, at most 9 of them after the point. `1.50` and `1.5` are equal.
package struct DecimalNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The value times ten to the power of `scale`; never a multiple of ten unless `scale` is 0.
  package let digits: Int
  /// Digits after the point, 0 to 9.
  package let scale: Int

  /// A whole number.
  package init(_ whole: Int) {
    digits = whole
    scale = 0
  }

  /// Reads `-12.50`: an optional minus, digits, optionally a point and more digits.
  ///
  /// Anything else is nil.
  package init?(_ text: some StringProtocol) {
    var bytes = Substring(text).utf8[...]
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1].count : 0
    guard let first = parts.first, !first.isEmpty, parts.count == 1 || fraction > 0, fraction <= 9 else { return nil }
    guard first.count + fraction <= 18 else { return nil }
    var value = 0
    for byte in parts.joined() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self.init(digits: negative ? -value : value, scale: fraction)
  }

  private init(digits: Int, scale: Int) {
    var digits = digits
    var scale = scale
    while scale > 0, digits % 10 == 0 {
      digits /= 10
      scale -= 1
    }
    self.digits = digits
    self.scale = scale
  }

  /// The shortest text that reads back as the same number, with a point: `99.5`.
  package var description: String {
    guard scale > 0 else { return String(digits) }
    let text = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - text.count)) + text
    return (digits < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// What is missing to `whole`, which has at most nine digits, as this has before the point.
  package func rest(to whole: Int) -> Self {
    Self(digits: whole * Self.power(scale) - digits, scale: scale)
  }

  /// The same number as a fraction.
  package var rational: Rational { Rational(digits, Self.power(scale)) }

  package static func < (left: Self, right: Self) -> Bool {
    let scale = max(left.scale, right.scale)
    let (first, isFirstTooLarge) = left.digits.multipliedReportingOverflow(by: power(scale - left.scale))
    let (second, isSecondTooLarge) = right.digits.multipliedReportingOverflow(by: power(scale - right.scale))
    return isFirstTooLarge || isSecondTooLarge ? left.rational < right.rational : first < second
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { product, _ in product * 10 } }
}
