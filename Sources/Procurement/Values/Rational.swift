internal import BigInt

/// An exact fraction of any size: the numbers that rank offers.
package struct Rational: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let numerator: BigInt
  private let denominator: BigInt

  /// `numerator / denominator`; the denominator must not be 0.
  package init(_ numerator: Int, _ denominator: Int = 1) {
    self.init(BigInt(numerator), BigInt(denominator))
  }

  private init(_ numerator: BigInt, _ denominator: BigInt) {
    precondition(denominator != 0, "a fraction needs a denominator other than 0")
    let divisor = numerator.greatestCommonDivisor(with: denominator) * (denominator < 0 ? -1 : 1)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// `3/4`, or `3` for a whole number.
  package var description: String {
    denominator == 1 ? numerator.description : "\(numerator)/\(denominator)"
  }

  /// Whether it is a whole number.
  package var isWhole: Bool { denominator == 1 }

  /// The whole number it is, if it is one and fits 64 bits.
  package var whole: Int? { denominator == 1 ? Int(exactly: numerator) : nil }

  package static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The exact sum.
  package static func + (left: Self, right: Self) -> Self {
    Self(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator)
  }

  /// The exact difference.
  package static func - (left: Self, right: Self) -> Self {
    Self(left.numerator * right.denominator - right.numerator * left.denominator, left.denominator * right.denominator)
  }

  /// The exact product.
  package static func * (left: Self, right: Self) -> Self {
    Self(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The exact quotient; nil for a divisor of 0.
  package func divided(by divisor: Self) -> Self? {
    guard divisor.numerator != 0 else { return nil }
    return Self(numerator * divisor.denominator, denominator * divisor.numerator)
  }

  /// Rounded to `decimals` digits after the point, halves away from zero (kaufmännisches Runden, DIN 1333).
  package func rounded(to decimals: Int) -> Self {
    let power = BigInt(10).power(decimals)
    let scaled = numerator.magnitude * power.magnitude * 2 + denominator.magnitude
    let whole = BigInt(scaled / (denominator.magnitude * 2))
    return Self(numerator < 0 ? -whole : whole, power)
  }

  /// Written with exactly `decimals` digits after `separator`, halves rounded away from zero.
  ///
  /// For display; nothing is compared by it.
  package func formatted(decimals: Int, separator: String = ".") -> String {
    let rounded = rounded(to: decimals)
    let digits = (rounded.numerator.magnitude * BigInt(10).power(decimals).magnitude / rounded.denominator.magnitude)
      .description
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = rounded.numerator < 0 ? "-" : ""
    return decimals == 0 ? sign + padded : sign + padded.dropLast(decimals) + separator + padded.suffix(decimals)
  }
}
