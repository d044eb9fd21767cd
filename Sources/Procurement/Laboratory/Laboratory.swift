/// What the scoring of one tender does, seen before and after the offers are there.
package struct Laboratory: Sendable {
  /// What each criterion counts, in the order of the tree.
  package var shares: [CriterionShare]
  /// What is wrong with the weights.
  package var findings: [Finding]
  /// The ranked offers; empty before there are any.
  package var offers: [RankedOffer]
  /// One line an offer, in the order of the offers.
  package var lines: [IndexLine]
  /// The most performance points (L) that the criteria allow.
  package var highestPerformance: Int
  /// What the invented tenders were drawn from; nil where no range of prices is known.
  package var terms: SimulationTerms?
  /// What came of the invented tenders; nil where none could be drawn.
  package var simulated: SimulatedTenders?

  /// A laboratory; see the properties.
  package init(
    shares: [CriterionShare],
    findings: [Finding],
    offers: [RankedOffer],
    lines: [IndexLine],
    highestPerformance: Int,
    terms: SimulationTerms?,
    simulated: SimulatedTenders?
  ) {
    self.shares = shares
    self.findings = findings
    self.offers = offers
    self.lines = lines
    self.highestPerformance = highestPerformance
    self.terms = terms
    self.simulated = simulated
  }
}
