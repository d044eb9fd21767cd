package import Procurement

/// M9, the fixed price: Z = L; the highest Z leads.
///
/// An offer with another price than the announced one has no index.
///
/// Source: VgV 2016 § 58 (2) sentence 3.
package struct FixedPrice: ScoringMethod {
  package static let id = "fixed-price"

  private let price: Money?

  /// Competition at `price`; nil where the price is fixed elsewhere in the documents.
  package init(price: Money?) { self.price = price }

  package func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex? {
    price == nil || price == candidate.price ? ScoreIndex(candidate.points) : nil
  }
}
