package import Procurement

/// The simple quotient: Z = L : P, performance points for each euro; the highest Z leads.
///
/// Whether other offers are there or not never changes the order of two. Source: UfAB, Einfache Richtwertmethode.
package struct SimpleQuotient: ScoringMethod {
  package static let id = "simple-quotient"

  package static func indices(for candidates: [Candidate], terms: ScoringTerms) -> [Rational?] {
    candidates.map { candidate in
      guard candidate.price.cents > 0 else { return nil }
      return (Rational(candidate.performance) * Rational(100)).divided(by: Rational(candidate.price.cents))
    }
  }
}
