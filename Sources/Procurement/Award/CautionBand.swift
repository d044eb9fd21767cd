/// How close below a limit a value may lie before people are warned: a rule of the house, not of law.
package struct CautionBand: Hashable, Sendable {
  /// Percent of the limit.
  package var percent: DecimalNumber
  /// When it holds.
  package var standing: Standing
  /// Where it stands.
  package var location: SourceLocation

  /// A band of `percent`.
  package init(percent: DecimalNumber, standing: Standing, location: SourceLocation) {
    self.percent = percent
    self.standing = standing
    self.location = location
  }

  /// The lowest value, in euros, that is close to `limit`.
  package func beginning(below limit: Money) -> Rational {
    Rational(limit.cents, 100) * (Rational(1) - percent.rational * Rational(1, 100))
  }
}
