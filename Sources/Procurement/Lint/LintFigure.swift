/// A number that rules on drafts measure by, for procedures of one reach in a span of days.
package struct LintFigure: Hashable, Sendable {
  /// What the number is.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    /// How many times the contract value a minimum turnover may be.
    case turnoverMultiple = "turnover-multiple"
    /// How many years references may be old.
    case referenceYears = "reference-years"
    /// The least weight of the price beside performance, in percent.
    case priceWeightLeast = "price-weight-least"
    /// The greatest weight of the price beside performance, in percent.
    case priceWeightMost = "price-weight-most"
    /// The greatest share of the value that may be passed on to subcontractors, in percent.
    case subcontractingMost = "subcontracting-most"
  }

  /// What the number is.
  package var name: Name
  /// The number.
  package var value: DecimalNumber
  /// Above or below the threshold; nil for both.
  package var reach: Regime.Reach?
  /// The days of dispatch on which it holds.
  package var window: Window
  /// The places in the law that give it.
  package var citations: [Citation]
  /// The source that was read.
  package var source: String
  /// How sure it is.
  package var confidence: Confidence
  /// Where it stands.
  package var location: SourceLocation

  /// A figure that was read in `source`.
  package init(
    name: Name,
    value: DecimalNumber,
    reach: Regime.Reach?,
    window: Window,
    citations: [Citation],
    source: String,
    confidence: Confidence,
    location: SourceLocation
  ) {
    self.name = name
    self.value = value
    self.reach = reach
    self.window = window
    self.citations = citations
    self.source = source
    self.confidence = confidence
    self.location = location
  }
}
