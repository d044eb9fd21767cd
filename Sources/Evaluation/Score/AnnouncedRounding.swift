package import Procurement

extension ScoringTerms.Rounding {
  /// `indices` as they are compared, halves rounded away from zero.
  ///
  /// Scaling multiplies all by the power of ten that gives the greatest the announced digits before the point; when none is
  /// positive, nothing is scaled. Source of the scaled form: published notices, see UfAB, Einfache Richtwertmethode.
  package func announced(_ indices: [ScoreIndex]) -> [ScoreIndex] {
    let factor = factor(for: indices.max())
    return indices.map { announced($0, scaledBy: factor) }
  }

  /// The power of ten by which all indices are multiplied when `best` is the greatest; nil where nothing is scaled.
  package func factor(for best: ScoreIndex?) -> Rational? {
    guard case .scaled(let digits) = self else { return nil }
    let ten = Rational(10)
    var factor = Rational(1)
    guard let best, ScoreIndex(Rational(0)) < best else { return factor }
    let end = ScoreIndex(ten.power(digits))
    let start = ScoreIndex(ten.power(digits - 1))
    while best.times(factor) < start { factor = factor * ten }
    while best.times(factor) >= end { factor = factor * Rational(1, 10) }
    return factor
  }

  /// `index` as it is compared when all are scaled by `factor`.
  package func announced(_ index: ScoreIndex, scaledBy factor: Rational?) -> ScoreIndex {
    switch self {
    case .none: index
    case .decimals(let decimals): ScoreIndex(index.rounded(to: decimals))
    case .scaled: ScoreIndex(index.times(factor ?? Rational(1)).rounded(to: 0))
    }
  }
}
