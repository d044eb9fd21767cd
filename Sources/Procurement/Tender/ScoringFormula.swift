/// A scoring method with its parameters: the same value makes the sentence in the tender and the calculation.
///
/// The names that people give to methods are not reliable; the id is. Source: facts on procurement, section 1.4.
package enum ScoringFormula: Hashable, Sendable {
  /// M0: the lowest price leads; performance does not count.
  case lowestPrice
  /// M1: Z = L : P.
  case simpleQuotient
  /// M2: Z = L : P; within a band below the highest Z something else decides.
  case extendedQuotient(Band)
  /// M3: performance in relation to its median, less price in relation to its median.
  case median(Shares)
  /// M4: as M3, with values that the buyer fixed before.
  case reference(Shares, References)
  /// M5: as M3, with arithmetic means.
  case mean(Shares)
  /// M6: price points by the quotient of the lowest price and the price.
  case priceRatio(Points)
  /// M7: price points fall on a line from the lowest price to none at a multiple of it, above 1.
  case linear(Points, zeroAt: DecimalNumber)
  /// M8: price points fall on a line from the lowest price to none at the highest. Held unlawful; for comparison.
  case span(Points)
  /// The nearer to the median price, the more price points. Held unlawful; for comparison.
  case medianProximity(Points)
  /// M9: the price is fixed; performance decides. With an amount, only offers with that price have an index.
  case fixedPrice(Money?)
  /// M10: Z = L^a : P^(1−a), with 0 < a < 1.
  case exponential(DecimalNumber)
  /// M11: Z = (L + c) : P, with c above 0.
  case markUp(DecimalNumber)
  /// A method that does not exist, or one whose parameters are missing: nothing is ranked by it.
  case unsettled(String)

  /// The band of the extended quotient and what decides inside it.
  package struct Band: Hashable, Sendable {
    /// What decides among the offers inside the band.
    package enum Decision: String, Hashable, Sendable, CaseIterable {
      case highestPerformance = "highest-performance"
      case lowestPrice = "lowest-price"
    }

    /// Width in percent of the highest index, above 0, at most 10.
    package var percent: DecimalNumber
    /// What decides inside it.
    package var decision: Decision

    /// A band of `percent` in which `decision` decides.
    package init(percent: DecimalNumber, decision: Decision) {
      self.percent = percent
      self.decision = decision
    }
  }

  /// How much performance and price weigh.
  package struct Shares: Hashable, Sendable {
    /// Share of the performance in percent, above 0 and below 100.
    package var performance: DecimalNumber

    /// `performance` percent, the rest for the price.
    package init(performance: DecimalNumber) { self.performance = performance }

    /// w_L, between 0 and 1.
    package var performanceWeight: Rational { performance.rational * Rational(1, 100) }
    /// w_P = 1 − w_L.
    package var priceWeight: Rational { Rational(1) - performanceWeight }
  }

  /// Values that the buyer fixed before publication.
  package struct References: Hashable, Sendable {
    /// Performance points, 1 or more.
    package var performance: Int
    /// A price above 0.
    package var price: Money

    /// The references.
    package init(performance: Int, price: Money) {
      self.performance = performance
      self.price = price
    }
  }

  /// Points for performance and for the price that are added up.
  package struct Points: Hashable, Sendable {
    /// What the highest performance points are set against.
    package enum Highest: String, Hashable, Sendable, CaseIterable {
      /// The most that the criteria allow: the same for all offers, known before.
      case theoretical
      /// The best of the offers: known only afterwards.
      case best
    }

    /// How performance points count.
    package enum Performance: Hashable, Sendable {
      /// As they are.
      case plain
      /// `most` times L : Lmax.
      case scaled(most: DecimalNumber, to: Highest)
    }

    /// Points of the best price, above 0.
    package var price: DecimalNumber
    /// How performance points count.
    package var performance: Performance

    /// Points for price and performance.
    package init(price: DecimalNumber, performance: Performance = .plain) {
      self.price = price
      self.performance = performance
    }
  }

  /// Id of the method, such as `simple-quotient`.
  package var id: String {
    switch self {
    case .lowestPrice: "lowest-price"
    case .simpleQuotient: "simple-quotient"
    case .extendedQuotient: "extended-quotient"
    case .median: "median"
    case .reference: "reference"
    case .mean: "mean"
    case .priceRatio: "price-ratio"
    case .linear: "linear"
    case .span: "span"
    case .medianProximity: "median-proximity"
    case .fixedPrice: "fixed-price"
    case .exponential: "exponential"
    case .markUp: "mark-up"
    case .unsettled(let id): id
    }
  }
}

// What is known of each method; source: facts on procurement, sections 1.4 to 1.6.
extension ScoringFormula {
  /// Whether decisions hold it unlawful, so that it is there to be compared only.
  package var isHeldUnlawful: Bool {
    switch self {
    case .span, .medianProximity: true
    default: false
    }
  }

  /// Whether its printed formula could not be read in the guideline, so that people must confirm it.
  package var isUnconfirmed: Bool {
    switch self {
    case .median, .reference, .mean: true
    case .linear(_, let multiple): multiple != DecimalNumber(2)
    default: false
    }
  }

  /// Whether what is known of it is not fully confirmed: the formula, or what the guideline says under its name.
  package var needsConfirmation: Bool { isUnconfirmed || self == .lowestPrice }

  /// Whether its index is a quotient that can be scaled to digits before the point.
  package var canBeScaled: Bool {
    switch self {
    case .simpleQuotient, .extendedQuotient, .exponential, .markUp, .unsettled: true
    default: false
    }
  }

  /// Whether an index depends on the offer's own values alone, so that no other offer can change an order.
  package var usesOwnValuesAlone: Bool {
    switch self {
    case .lowestPrice, .simpleQuotient, .reference, .fixedPrice, .exponential, .markUp: true
    default: false
    }
  }

  /// Whether offers are set against each other, so that one that comes or goes can change the order of others.
  package var comparesOffers: Bool {
    if case .unsettled = self { return false }
    return !usesOwnValuesAlone
  }
}
