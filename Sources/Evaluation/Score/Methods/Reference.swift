package import Procurement

/// M4, the reference method: as the median method, with values that the buyer fixed before; the highest Z leads.
///
/// Whether other offers are there or not never changes the order of two. Source: UfAB, Referenzwertmethode; the sign of the
/// price term is to be confirmed (facts on procurement, section 1.4).
package struct Reference: ScoringMethod {
  package static let id = "reference"

  private let shares: ScoringFormula.Shares
  private let references: Anchors

  /// The reference method with these shares and references.
  package init(shares: ScoringFormula.Shares, references: ScoringFormula.References) {
    self.shares = shares
    self.references = Anchors(
      performance: Rational(references.performance),
      price: Rational(references.price.cents, 100)
    )
  }

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    shares.difference(of: candidate, references)
  }
}
