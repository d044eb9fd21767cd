/// An index (Kennzahl): an exact fraction, or the root of one where a formula has a fraction as its exponent.
///
/// Indices of one method have the same degree; they are compared exactly, whatever the degree, without computing a root.
package struct ScoreIndex: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// What stands under the root; 0 or more where the degree is above 1.
  package let radicand: Rational
  /// 1 where the index is a fraction.
  package let degree: Int

  /// The fraction `value`.
  package init(_ value: Rational) { self.init(rootOf: value, degree: 1) }

  /// The root of `radicand`, which is 0 or more, of `degree`, 1 or more.
  package init(rootOf radicand: Rational, degree: Int) {
    self.radicand = radicand
    self.degree = degree
  }

  /// The fraction that it is; nil for a root.
  package var fraction: Rational? { degree == 1 ? radicand : nil }

  /// Whether it is a whole number that is no root.
  package var isWhole: Bool { degree == 1 && radicand.isWhole }

  /// `3/4`, or `(3/4)^(1/2)` for a root.
  package var description: String { degree == 1 ? "\(radicand)" : "(\(radicand))^(1/\(degree))" }

  package static func < (left: Self, right: Self) -> Bool {
    if left.degree == right.degree { return left.radicand < right.radicand }
    return left.radicand.power(right.degree) < right.radicand.power(left.degree)
  }

  /// `factor` times the index; the factor is 0 or more.
  package func times(_ factor: Rational) -> Self {
    Self(rootOf: radicand * factor.power(degree), degree: degree)
  }

  /// Rounded exactly to `decimals` digits after the point, halves away from zero.
  package func rounded(to decimals: Int) -> Rational {
    guard degree > 1 else { return radicand.rounded(to: decimals) }
    // The root of 2^d · 10^(d·decimals) · radicand is twice the scaled index; it decides on which side of a half it lies.
    let scale = Rational(10).power(decimals)
    let doubled = (radicand * (scale * Rational(2)).power(degree)).wholeRoot(degree)
    let whole = ((doubled + Rational(1)) * Rational(1, 2)).floor
    return whole.divided(by: scale) ?? whole
  }

  /// Written with exactly `decimals` digits after `separator`, halves rounded away from zero; for display.
  package func formatted(decimals: Int, separator: String = ".") -> String {
    rounded(to: decimals).formatted(decimals: decimals, separator: separator)
  }
}
