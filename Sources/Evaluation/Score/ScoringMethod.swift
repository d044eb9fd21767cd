package import Procurement

/// A way to turn performance and price into an order of offers; each is one file and one line in ``ScoringMethods``.
///
/// A value carries the parameters that were announced. What it needs to know of the other offers it says as ``Anchors``:
/// that is all by which one offer can change the index of another.
package protocol ScoringMethod: Sendable {
  /// Such as `simple-quotient`; what people call a method is not reliable, its id is.
  static var id: String { get }

  /// What each offer is compared with; ``Anchors/none`` where an index depends on the offer's own values alone.
  func anchors(of field: OfferField) -> Anchors

  /// The exact index (Kennzahl) of `candidate`, whose price is above 0; nil where the formula has no value.
  func index(of candidate: Candidate, against anchors: Anchors) -> ScoreIndex?
}

extension ScoringMethod {
  package func anchors(of field: OfferField) -> Anchors { .none }
}

/// The values of a field of offers that indices depend on.
package struct Anchors: Hashable, Sendable {
  /// Performance points that L is set against.
  package var performance: Rational?
  /// Euros that P is set against.
  package var price: Rational?
  /// The highest price in euros, where the method needs it.
  package var highestPrice: Rational?

  /// Anchors of a field.
  package init(performance: Rational? = nil, price: Rational? = nil, highestPrice: Rational? = nil) {
    self.performance = performance
    self.price = price
    self.highestPrice = highestPrice
  }

  /// Nothing of the other offers matters.
  package static let none = Self()
}
