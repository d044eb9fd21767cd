package import Procurement

/// M0, the lowest price: Z = P in euros; the lowest Z leads.
///
/// Performance does not count beyond what must be met.
///
/// Source: UfAB, Vereinfachte Leistungs-/Preismethode.
package struct LowestPrice: ScoringMethod {
  package static let id = "lowest-price"

  /// The lowest price.
  package init() {}

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? { ScoreIndex(candidate.euros) }
}
