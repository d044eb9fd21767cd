/// Whether the law of the EU applies when the threshold is reached, or only when it is exceeded.
package struct ThresholdComparison: Hashable, Sendable {
  /// How value and threshold are compared.
  package enum Operator: String, Hashable, Sendable, CaseIterable {
    /// The value is at least the threshold.
    case reached
    /// The value is more than the threshold.
    case exceeded
  }

  /// How they are compared.
  package var comparison: Operator
  /// When it holds.
  package var standing: Standing
  /// Where the law says so.
  package var citations: [Citation]
  /// Where it stands.
  package var location: SourceLocation

  /// A comparison by `comparison`.
  package init(comparison: Operator, standing: Standing, citations: [Citation], location: SourceLocation) {
    self.comparison = comparison
    self.standing = standing
    self.citations = citations
    self.location = location
  }

  /// Whether `value`, in euros, brings the contract above the threshold `amount`.
  package func holds(_ value: Rational, _ amount: Money) -> Bool {
    switch comparison {
    case .reached: value >= Rational(amount.cents, 100)
    case .exceeded: value > Rational(amount.cents, 100)
    }
  }
}
