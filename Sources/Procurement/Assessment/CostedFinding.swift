/// A finding with what it costs by itself.
package struct CostedFinding: Hashable, Sendable {
  /// What was seen.
  package var finding: Finding
  /// What it costs.
  package var consequence: Consequence
  /// Where the regime says so; nil where it costs nothing or the regime is silent.
  package var treatment: Treatment?

  /// A finding that costs `consequence`.
  package init(_ finding: Finding, consequence: Consequence, treatment: Treatment? = nil) {
    self.finding = finding
    self.consequence = consequence
    self.treatment = treatment
  }
}
