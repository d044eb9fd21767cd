import Evaluation
import Procurement
import Testing

@Suite struct ScoreRoundingTests {
  private static func announced(_ rounding: ScoringTerms.Rounding, _ indices: [Rational]) -> [Rational] {
    rounding.announced(indices.map { ScoreIndex($0) }).compactMap(\.fraction)
  }

  @Test func `without rounding the exact fractions are compared`() {
    let indices = [Rational(1, 3), Rational(2, 7)]
    #expect(Self.announced(.none, indices) == indices)
  }

  @Test func `halves are rounded away from zero`() {
    let rounding = ScoringTerms.Rounding.decimals(2)
    // 0.125, 0.124 and -0.125.
    #expect(
      Self.announced(rounding, [Rational(1, 8), Rational(124, 1000), Rational(-1, 8)])
        == [Rational(13, 100), Rational(12, 100), Rational(-13, 100)]
    )
  }

  @Test func `scaling goes down where the best index is too great`() {
    // 123 450 becomes 123.45, 99 960 becomes 99.96.
    let rounding = ScoringTerms.Rounding.scaled(digits: 3)
    #expect(Self.announced(rounding, [Rational(123_450), Rational(99_960)]) == [Rational(123), Rational(100)])
  }

  @Test func `a best index of 99.96 is scaled to 999.6 and rounded to 1000`() {
    let rounding = ScoringTerms.Rounding.scaled(digits: 3)
    #expect(Self.announced(rounding, [Rational(9996, 100)]) == [Rational(1000)])
  }

  @Test func `a power of ten is not scaled too far`() {
    let rounding = ScoringTerms.Rounding.scaled(digits: 3)
    #expect(Self.announced(rounding, [Rational(100)]) == [Rational(100)])
    #expect(Self.announced(rounding, [Rational(1000)]) == [Rational(100)])
    #expect(Self.announced(rounding, [Rational(1, 10)]) == [Rational(100)])
  }

  @Test func `nothing is scaled when no index is positive`() {
    let rounding = ScoringTerms.Rounding.scaled(digits: 3)
    #expect(Self.announced(rounding, [Rational(0), Rational(-3, 2)]) == [Rational(0), Rational(-2)])
    #expect(Self.announced(rounding, []) == [])
  }
}
