/// What rules on drafts and dossiers rest on: the name of a list in ``LintLaw``; several rules share one.
package enum LintBases: String, Hashable, Sendable, CaseIterable {
  /// The service is described clearly and exhaustively.
  case clear
  /// No brand, origin or type.
  case neutral
  /// References to standards, certificates and labels admit what is equal.
  case equivalence
  /// Suitability is linked to the subject, proportionate, and announced in the notice.
  case suitability
  /// How much turnover a bidder must have at most.
  case turnover
  /// How old references may be.
  case references
  /// Accreditation as proof of suitability.
  case accreditation
  /// Award criteria allow competition and review.
  case criteria
  /// Criteria and weights are known to all.
  case weights
  /// The price and the performance both count.
  case priceWeight = "price-weight"
  /// Prices are complete and can be recalculated.
  case priceSheet = "price-sheet"
  /// What is decided is written down.
  case record
  /// Lots are the rule.
  case lots
  /// What proves suitability earns no points.
  case doubleUse = "double-use"
  /// Variants have minimum requirements.
  case variants
  /// Needs of people with disabilities.
  case accessibility
  /// Processing of personal data on behalf.
  case processing
  /// Companies that were involved before.
  case headStart = "head-start"
  /// Documents that are supplied later.
  case laterSupply = "later-supply"
  /// The review body is named.
  case review
  /// Which code applies below the threshold in Saxony.
  case saxonCode = "saxon-code"
  /// Pay beyond the law needs an act.
  case pay
  /// Where, how and until when offers are handed in.
  case submission
  /// How much may be passed on to subcontractors.
  case subcontracting
  /// Execution conditions are linked to the subject.
  case execution
  /// One state of the documents for all, and changes are announced.
  case publication
  /// What one bidder learns all learn.
  case equalTreatment = "equal-treatment"
}
