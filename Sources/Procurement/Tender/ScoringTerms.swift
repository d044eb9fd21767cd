/// How offers are ranked, as announced: the same values make the sentence in the tender and the calculation.
package struct ScoringTerms: Hashable, Sendable {
  /// Which prices enter.
  package enum PriceBasis: String, Hashable, Sendable, CaseIterable {
    case net
    case gross
  }

  /// How the index is rounded before offers are compared.
  package enum Rounding: Hashable, Sendable {
    /// Exact fractions are compared.
    case none
    /// Scaled by a power of ten until the best index has this many digits before the point, then rounded to a whole number.
    case scaled(digits: Int)
    /// Rounded to this many digits after the point.
    case decimals(Int)
  }

  /// Who leads among equal indices.
  package enum TieRule: String, Hashable, Sendable, CaseIterable {
    case lowestPrice = "lowest-price"
    case highestPerformance = "highest-performance"
    /// A lot is drawn by people; the tool reports the tie.
    case lot
  }

  /// The method with its parameters.
  package var formula: ScoringFormula
  /// Which prices enter.
  package var priceBasis: PriceBasis
  /// Whether optional positions enter the evaluated price.
  package var includesOptions: Bool
  /// How the index is rounded.
  package var rounding: Rounding
  /// Who leads among equal indices.
  package var tieRule: TieRule
  /// Least performance points (LP) of an offer in all; nil for no minimum.
  package var minimumPerformance: Int?
  /// Whether prices stay hidden until the evaluation of quality is closed.
  package var isPriceBlind: Bool
  /// Which further offers could still come, for the laboratory; nil where the buyer does not say.
  package var plausible: PlausibleOffers?
  /// Where it stands.
  package var location: SourceLocation

  /// The terms of `formula`.
  package init(
    formula: ScoringFormula,
    priceBasis: PriceBasis,
    includesOptions: Bool,
    rounding: Rounding,
    tieRule: TieRule,
    minimumPerformance: Int? = nil,
    isPriceBlind: Bool = false,
    plausible: PlausibleOffers? = nil,
    location: SourceLocation
  ) {
    self.formula = formula
    self.priceBasis = priceBasis
    self.includesOptions = includesOptions
    self.rounding = rounding
    self.tieRule = tieRule
    self.minimumPerformance = minimumPerformance
    self.isPriceBlind = isPriceBlind
    self.plausible = plausible
    self.location = location
  }

  /// Id of the method, such as `simple-quotient`.
  package var method: String { formula.id }
}
