/// What the scoring of one tender does, seen before and after the offers are there.
package struct Laboratory: Sendable {
  /// What each criterion counts, in the order of the tree.
  package var shares: [CriterionShare]
  /// What is wrong with the weights.
  package var findings: [Finding]
  /// The ranked offers; invented ones where ``study`` has those, empty where there are neither.
  package var offers: [RankedOffer]
  /// What the methods make of the offers, or of invented ones; nil where there are neither.
  package var study: OfferStudy?
  /// One line for each of the first offers, in their order.
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
    study: OfferStudy?,
    lines: [IndexLine],
    highestPerformance: Int,
    terms: SimulationTerms?,
    simulated: SimulatedTenders?
  ) {
    self.shares = shares
    self.findings = findings
    self.offers = offers
    self.study = study
    self.lines = lines
    self.highestPerformance = highestPerformance
    self.terms = terms
    self.simulated = simulated
  }
}
