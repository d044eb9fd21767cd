/// What came of many invented tenders: whole counts, so that the same seed gives the same numbers on every machine.
package struct SimulatedTenders: Hashable, Sendable {
  /// Tenders drawn.
  package var count = 0
  /// Tenders without one single winner.
  package var undecided = 0
  /// Tenders that the cheapest offer won.
  package var cheapestWon = 0
  /// Tenders that the offer with the most performance points won.
  package var bestWon = 0
  /// Tenders that another offer would have won, had all prices been the same.
  package var priceDecided = 0
  /// Tenders that another offer would have won, had all performance points been the same.
  package var performanceDecided = 0
  /// Tenders in which the first two swap as soon as one of the others is taken away.
  package var flipped = 0
  /// By criterion, in the order of the tree: tenders that another offer would have won, had all earned the same there.
  package var criteria: [Criterion]

  /// How often one criterion decided.
  package struct Criterion: Hashable, Sendable {
    /// Id of the requirement.
    package var requirement: String
    /// Tenders that it decided.
    package var decided = 0

    /// A criterion that has decided nothing yet.
    package init(requirement: String) { self.requirement = requirement }
  }

  /// No tender yet, over `requirements` in the order of the tree.
  package init(requirements: [String]) { criteria = requirements.map { Criterion(requirement: $0) } }

  /// The price's part of all decisions that price or performance made, between 0 and 1; nil while there are none.
  package var effectivePriceWeight: Rational? {
    Rational(priceDecided).divided(by: Rational(priceDecided + performanceDecided))
  }

  /// Criteria that never decided.
  package var idle: [String] { criteria.filter { $0.decided == 0 }.map(\.requirement) }

  /// The counts of both, over the same criteria.
  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.count += right.count
    sum.undecided += right.undecided
    sum.cheapestWon += right.cheapestWon
    sum.bestWon += right.bestWon
    sum.priceDecided += right.priceDecided
    sum.performanceDecided += right.performanceDecided
    sum.flipped += right.flipped
    for place in sum.criteria.indices { sum.criteria[place].decided += right.criteria[place].decided }
    return sum
  }
}
