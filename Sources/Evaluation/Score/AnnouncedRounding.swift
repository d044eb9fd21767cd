package import Procurement

extension ScoringTerms.Rounding {
  /// `indices` as they are compared, halves rounded away from zero.
  ///
  /// Scaling multiplies all by the power of ten that gives the greatest the announced digits before the point; when none is
  /// positive, nothing is scaled. Source of the scaled form: published notices, see UfAB, Einfache Richtwertmethode.
  package func announced(_ indices: [Rational]) -> [Rational] {
    switch self {
    case .none: return indices
    case .decimals(let decimals): return indices.map { $0.rounded(to: decimals) }
    case .scaled(let digits):
      let factor = Self.factor(giving: digits, to: indices.max() ?? Rational(0))
      return indices.map { ($0 * factor).rounded(to: 0) }
    }
  }

  private static func factor(giving digits: Int, to best: Rational) -> Rational {
    var factor = Rational(1)
    guard Rational(0) < best else { return factor }
    let end = (0..<digits).reduce(Rational(1)) { power, _ in power * Rational(10) }
    while best * factor < end * Rational(1, 10) { factor = factor * Rational(10) }
    while end <= best * factor { factor = factor * Rational(1, 10) }
    return factor
  }
}
