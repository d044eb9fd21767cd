internal import BigInt

/// An exact fraction of any size: the numbers that rank offers.
///
/// Two machine words where they suffice, numbers of any size beyond; nothing overflows and nothing is rounded.
package struct Rational: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Lowest terms, denominator positive; `small` whenever both parts fit, so that equal fractions are stored alike.
  private enum Terms: Hashable {
    case small(Int, Int)
    case large(BigInt, BigInt)
  }

  private let terms: Terms

  /// `numerator / denominator`; the denominator must not be 0.
  package init(_ numerator: Int, _ denominator: Int = 1) {
    self.init(Int128(numerator), Int128(denominator))
  }

  private init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0, "a fraction needs a denominator other than 0")
    let divisor = Int128(Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    let sign: Int128 = denominator < 0 ? -1 : 1
    let (top, bottom) = (numerator / divisor * sign, denominator / divisor * sign)
    if let small = Int(exactly: top), small != .min, let under = Int(exactly: bottom) {
      terms = .small(small, under)
    } else {
      terms = .large(BigInt(top), BigInt(bottom))
    }
  }

  private init(_ numerator: BigInt, _ denominator: BigInt) {
    precondition(denominator != 0, "a fraction needs a denominator other than 0")
    let divisor = numerator.greatestCommonDivisor(with: denominator) * (denominator < 0 ? -1 : 1)
    let (top, bottom) = (numerator / divisor, denominator / divisor)
    if let small = Int(exactly: top), small != .min, let under = Int(exactly: bottom) {
      terms = .small(small, under)
    } else {
      terms = .large(top, bottom)
    }
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (first, second) = (first, second)
    while let low = UInt64(exactly: second), low != 0, let high = UInt64(exactly: first) {
      (first, second) = (second, UInt128(high % low))
    }
    while second != 0 { (first, second) = (second, first % second) }
    return first
  }

  private var numerator: BigInt {
    switch terms {
    case .small(let numerator, _): BigInt(numerator)
    case .large(let numerator, _): numerator
    }
  }

  private var denominator: BigInt {
    switch terms {
    case .small(_, let denominator): BigInt(denominator)
    case .large(_, let denominator): denominator
    }
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
    if case .small(let first, let under) = left.terms, case .small(let second, let below) = right.terms {
      return Int128(first) * Int128(below) < Int128(second) * Int128(under)
    }
    return left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The exact sum.
  package static func + (left: Self, right: Self) -> Self {
    if case .small(let first, let under) = left.terms, case .small(let second, let below) = right.terms {
      return Self(
        Int128(first) * Int128(below) + Int128(second) * Int128(under),
        Int128(under) * Int128(below)
      )
    }
    return Self(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator
    )
  }

  /// The exact difference.
  package static func - (left: Self, right: Self) -> Self { left + right * Rational(-1) }

  /// The exact product.
  package static func * (left: Self, right: Self) -> Self {
    if case .small(let first, let under) = left.terms, case .small(let second, let below) = right.terms {
      return Self(Int128(first) * Int128(second), Int128(under) * Int128(below))
    }
    return Self(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The exact quotient; nil for a divisor of 0.
  package func divided(by divisor: Self) -> Self? {
    if case .small(let first, let under) = terms, case .small(let second, let below) = divisor.terms {
      return second == 0 ? nil : Self(Int128(first) * Int128(below), Int128(under) * Int128(second))
    }
    guard divisor.numerator != 0 else { return nil }
    return Self(numerator * divisor.denominator, denominator * divisor.numerator)
  }

  /// Multiplied with itself `exponent` times, 0 or more.
  package func power(_ exponent: Int) -> Self {
    exponent == 1 ? self : Self(numerator.power(exponent), denominator.power(exponent))
  }

  /// The greatest whole number that is not greater.
  package var floor: Self {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Self(remainder < 0 ? quotient - 1 : quotient, BigInt(1))
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

  /// The greatest whole number whose `degree`-th power is not greater than this, which is 0 or more.
  package func wholeRoot(_ degree: Int) -> Self {
    let target = (numerator / denominator).magnitude
    guard target > 0 else { return Rational(0) }
    var root = BigUInt(1) << (target.bitWidth / degree + 1)
    while true {
      // Newton's step from above never falls below the root.
      let next = (root * BigUInt(degree - 1) + target / root.power(degree - 1)) / BigUInt(degree)
      guard next < root else { return Self(BigInt(root.power(degree) > target ? root - 1 : root), BigInt(1)) }
      root = next
    }
  }
}
