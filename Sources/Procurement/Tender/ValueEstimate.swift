/// The estimated value of the contract: between two amounts a year over a term.
package struct ValueEstimate: Hashable, Sendable {
  /// Least expected net cost a year.
  package var lowPerYear: Money
  /// Highest expected net cost a year.
  package var highPerYear: Money
  /// Months that count for the estimate.
  package var months: Int
  /// How the buyer came to it.
  package var reason: LocalizedText?

  /// An estimate over `months`.
  package init(lowPerYear: Money, highPerYear: Money, months: Int, reason: LocalizedText? = nil) {
    self.lowPerYear = lowPerYear
    self.highPerYear = highPerYear
    self.months = months
    self.reason = reason
  }

  /// The highest expected net value over all months, exactly: the amount a year times months over twelve.
  package var highest: Rational { Rational(highPerYear.cents) * Rational(months, 1200) }
}
