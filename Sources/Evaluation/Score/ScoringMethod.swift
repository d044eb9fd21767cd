package import Procurement

/// What a scoring method knows of an offer: nothing that was not announced.
package struct Candidate: Hashable, Sendable {
  /// Id of the bidder.
  package var bidder: String
  /// L: performance points.
  package var performance: Int
  /// P: evaluated price.
  package var price: Money

  /// An offer with its performance and its price.
  package init(bidder: String, performance: Int, price: Money) {
    self.bidder = bidder
    self.performance = performance
    self.price = price
  }
}

/// A way to turn performance and price into an order of offers; each is one file and one line in ``ScoringMethods``.
///
/// It sees all candidates at once, because most methods compare offers with each other.
package protocol ScoringMethod: Sendable {
  /// Such as `simple-quotient`; what people call a method is not reliable, its id is.
  static var id: String { get }

  /// The exact index (Kennzahl) of each candidate, in the order of `candidates`; nil where the formula has no value.
  static func indices(for candidates: [Candidate], terms: ScoringTerms) -> [Rational?]

  /// What each candidate is ranked by, in the order of `candidates`: compared place by place, the greater leads.
  ///
  /// `announced` are the indices, rounded as announced. Methods that decide inside a band by something else than the
  /// index say so here; all others rank by the index alone.
  static func standings(of candidates: [Candidate], announced: [Rational], terms: ScoringTerms) -> [[Rational]]
}

extension ScoringMethod {
  package static func standings(of candidates: [Candidate], announced: [Rational], terms: ScoringTerms) -> [[Rational]]
  {
    announced.map { [$0] }
  }
}
