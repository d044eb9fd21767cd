import Procurement
import TestSupport
import Testing

@Suite struct ScoreIndexTests {
  @Test(arguments: [
    // The square root of 2 is 1.41421356…, of 1/4 exactly 0.5, the cube root of 1/8 exactly 0.5.
    (Rational(2), 2, 4, "1.4142"), (Rational(2), 2, 0, "1"), (Rational(1, 4), 2, 0, "1"), (Rational(1, 4), 2, 1, "0.5"),
    (Rational(1, 8), 3, 3, "0.500"), (Rational(0), 7, 2, "0.00"), (Rational(-5, 2), 1, 0, "-3"),
    // The square of 0.125 is 1/64: a half of the last digit, rounded away from zero; a hair less is rounded down.
    (Rational(1, 64), 2, 2, "0.13"), (Rational(999_999, 64_000_000), 2, 2, "0.12"),
    // The hundredth root of 10 to the power of 99 is 10^0.99 = 9.7723722…
    (Rational(10).power(99), 100, 6, "9.772372"),
  ])
  func `a root is rounded exactly`(radicand: Rational, degree: Int, decimals: Int, expected: String) {
    #expect(ScoreIndex(rootOf: radicand, degree: degree).formatted(decimals: decimals) == expected)
  }

  @Test func `roots are compared without being computed, also of different degrees`() {
    // 2^(1/2) = 1.41421 < 3^(1/3) = 1.44225; 1.5 lies above both.
    let square = ScoreIndex(rootOf: Rational(2), degree: 2)
    let cube = ScoreIndex(rootOf: Rational(3), degree: 3)
    #expect(square < cube)
    #expect(!(cube < square))
    #expect(cube < ScoreIndex(Rational(3, 2)))
  }

  @Test func `a scaled root is the root of the scaled value`() {
    #expect(ScoreIndex(rootOf: Rational(1, 4), degree: 2).times(Rational(100)).rounded(to: 0) == Rational(50))
  }

  @Test func `a root and a fraction say what they are`() {
    #expect(ScoreIndex(rootOf: Rational(3, 4), degree: 2).description == "(3/4)^(1/2)")
    #expect(ScoreIndex(Rational(3, 4)).description == "3/4")
    #expect(ScoreIndex(rootOf: Rational(4), degree: 2).fraction == nil)
  }
}

@Suite struct LargeRationalTests {
  /// Numbers around the ends of a machine word.
  private static let edges = [Int.max, Int.max - 1, Int.min + 1, Int.min, 3_037_000_500, -3_037_000_499, 1, 0, -7]

  @Test func `numbers that leave a machine word and come back are equal to those that never did`() {
    for first in Self.edges {
      for second in Self.edges where second != 0 {
        let (a, b) = (Rational(first), Rational(second))
        #expect((a * b).divided(by: b) == a)
        #expect((a + b) - b == a)
        #expect(Rational(first, second) * b == a)
        #expect((a < b) == (first < second))
        #expect((Rational(first, 3) < Rational(second, 3)) == (first < second))
        #expect((a * b).hashValue == (b * a).hashValue)
      }
    }
  }

  @Test(arguments: 0..<200) func `small and large fractions obey the same laws`(seed: Int) {
    var random = Seeded(UInt64(seed))
    func fraction() -> Rational {
      let bits = 1 + random.below(62)
      let top = Int(truncatingIfNeeded: random.next()) >> (62 - bits)
      return Rational(top, 1 + (Int(truncatingIfNeeded: random.next()) >> (63 - bits)).magnitudeAsInt)
    }
    let (a, b, c) = (fraction(), fraction(), fraction())
    #expect((a + b) * c == a * c + b * c)
    #expect((a - b) + b == a)
    #expect([a, b, c].sorted() == [a - c, b - c, c - c].sorted().map { $0 + c })
    #expect(!(a.floor > a) && a < a.floor + Rational(1))
  }

  @Test func `whole roots of large numbers are exact`() {
    let base = Rational(Int.max) * Rational(Int.max)
    #expect(base.power(5).wholeRoot(5) == base)
    #expect((base.power(5) - Rational(1)).wholeRoot(5) == base - Rational(1))
    #expect(Rational(0).wholeRoot(3) == Rational(0))
    #expect(Rational(99, 100).wholeRoot(2) == Rational(0))
  }
}

extension Int {
  fileprivate var magnitudeAsInt: Int { self < 0 ? -(self + 1) : self }
}
