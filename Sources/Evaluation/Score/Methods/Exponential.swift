package import Procurement

/// M10, the exponential method: Z = L^a : P^(1−a) with 0 < a < 1; the highest Z leads.
///
/// With a = p/q in lowest terms, Z is the q-th root of L^p : P^(q−p): a fraction, by which indices are compared exactly.
/// Whether other offers are there or not never changes the order of two.
package struct Exponential: ScoringMethod {
  package static let id = "exponential"

  /// p and q − p.
  private let powers: (performance: Int, price: Int)

  /// The method with `exponent` a, above 0 and below 1, at most two digits after the point.
  package init(exponent: DecimalNumber) {
    let hundredths = (exponent.rational * Rational(100)).floor.whole ?? 0
    precondition((1...99).contains(hundredths), "the exponent lies between 0 and 1")
    let divisor = Self.commonDivisor(hundredths, 100)
    powers = (hundredths / divisor, (100 - hundredths) / divisor)
  }

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    candidate.points.power(powers.performance).divided(by: candidate.euros.power(powers.price))
      .map { ScoreIndex(rootOf: $0, degree: powers.performance + powers.price) }
  }

  private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : commonDivisor(second, first % second)
  }
}
