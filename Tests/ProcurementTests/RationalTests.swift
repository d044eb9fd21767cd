import Procurement
import Testing

@Suite struct RationalTests {
  @Test func `fractions are kept in lowest terms with a positive denominator`() {
    #expect(Rational(6, 8).description == "3/4")
    #expect(Rational(6, -8).description == "-3/4")
    #expect(Rational(-6, -8) == Rational(3, 4))
    #expect(Rational(0, -5) == Rational(0))
    #expect(Rational(8, 4).description == "2")
    #expect(Rational(6, 8).hashValue == Rational(3, 4).hashValue)
  }

  @Test func `fractions are added, subtracted, multiplied and divided exactly`() {
    #expect(Rational(1, 3) + Rational(1, 6) == Rational(1, 2))
    #expect(Rational(1, 3) - Rational(1, 2) == Rational(-1, 6))
    #expect(Rational(2, 3) * Rational(-3, 4) == Rational(-1, 2))
    #expect(Rational(1, 2).divided(by: Rational(-1, 4)) == Rational(-2))
    #expect(Rational(1).divided(by: Rational(0)) == nil)
  }

  @Test func `products far beyond 64 bits stay exact`() {
    let large = Rational(.max) * Rational(.max)
    #expect(large.description == "85070591730234615847396907784232501249")
    #expect(large.whole == nil)
    #expect(large.divided(by: Rational(.max)) == Rational(.max))
  }

  @Test(arguments: [
    (Rational(1, 3), Rational(1, 2)), (Rational(-1, 2), Rational(-1, 3)), (Rational(-1, 2), Rational(0)),
    (Rational(333_333, 1_000_000), Rational(1, 3)),
  ])
  func `fractions are compared by value`(less: Rational, greater: Rational) {
    #expect(less < greater)
    #expect(!(greater < less))
  }

  @Test(arguments: [
    (Rational(1, 2), 0, Rational(1)), (Rational(-1, 2), 0, Rational(-1)), (Rational(5, 2), 0, Rational(3)),
    (Rational(-5, 2), 0, Rational(-3)), (Rational(49, 100), 0, Rational(0)), (Rational(-49, 100), 0, Rational(0)),
    (Rational(125, 1000), 2, Rational(13, 100)), (Rational(-125, 1000), 2, Rational(-13, 100)),
    (Rational(1, 3), 4, Rational(3333, 10_000)), (Rational(2, 3), 4, Rational(6667, 10_000)),
    (Rational(7), 3, Rational(7)),
  ])
  func `halves are rounded away from zero`(exact: Rational, decimals: Int, rounded: Rational) {
    #expect(exact.rounded(to: decimals) == rounded)
  }

  @Test(arguments: [
    (Rational(1, 3), 2, "0,33"), (Rational(2, 3), 0, "1"), (Rational(-1, 200), 2, "-0,01"),
    (Rational(-1, 1000), 2, "0,00"), (Rational(5), 2, "5,00"), (Rational(-7, 2), 1, "-3,5"),
    (Rational(1, 1000), 3, "0,001"), (Rational(0), 0, "0"),
  ])
  func `a fraction is shown with exactly the digits asked for`(exact: Rational, decimals: Int, text: String) {
    #expect(exact.formatted(decimals: decimals, separator: ",") == text)
  }
}
