package import Procurement

/// An offer as the evaluation report shows it: what was offered, what the check says, and the points so far.
package struct ReportedOffer: Sendable {
  /// What the check says.
  package var assessment: Assessment
  /// What was read; nil when the file could not be read.
  package var offer: Offer?
  /// Points in the order of the criteria tree, whether the offer is ranked or not.
  package var scores: [RequirementScore]
  /// Whether its prices are not shown, because the evaluation of quality is not final.
  package var hidesPrices: Bool

  /// An offer with its assessment and its points.
  package init(assessment: Assessment, offer: Offer?, scores: [RequirementScore], hidesPrices: Bool = false) {
    self.hidesPrices = hidesPrices
    self.assessment = assessment
    self.offer = offer
    self.scores = scores
  }

  /// The name of the bidder, or the file where nobody could be read.
  var name: String { assessment.bidder?.name ?? assessment.file }

  /// How the ranking names it.
  var bidder: String { assessment.bidder?.id ?? assessment.file }
}
