package import Procurement

/// Takes the prices out of what is known about an offer, while evaluators may not see them.
package enum PriceHiding {
  /// What is left of `assessment` and `offer`, and how many findings were held back.
  ///
  /// Verdicts and admission stay as they are; judgements on positions of the price sheet go.
  package static func hidden(
    _ assessment: Assessment,
    _ offer: Offer?
  ) -> (assessment: Assessment, offer: Offer?, withheld: Int) {
    let mask = offer.map { PriceMask($0, evaluated: assessment.evaluatedPrice) }
    let isHidden = { (finding: Finding) in isOnPrices(finding, mask) }
    var assessment = assessment
    let withheld = assessment.findings.count(where: isHidden)
    assessment.evaluatedPrice = nil
    assessment.findings.removeAll(where: isHidden)
    assessment.judgements = assessment.judgements.compactMap { judgement in
      if case .position = judgement.subject { return nil }
      var judgement = judgement
      judgement.findings.removeAll(where: isHidden)
      return judgement
    }
    var offer = offer
    offer?.prices = []
    offer?.total = nil
    return (assessment, offer, withheld)
  }

  /// The note that `count` findings on the offer in `file` were held back.
  package static func note(withheld count: Int, of bidder: String, in file: String) -> Finding {
    QualityStanding.withheld.finding("held", bidder, String(count), at: SourceLocation(file: file, line: 0))
  }

  private static func isOnPrices(_ finding: Finding, _ mask: PriceMask?) -> Bool {
    if case .position = finding.about { return true }
    if codes.contains(finding.code) { return true }
    return finding.message.arguments.contains { mask?.isGivenAway(by: $0) ?? false }
  }

  /// The rules on prices.
  private static let codes: Set<String> = [
    MissingPrice.info.code, UnknownPosition.info.code, DuplicatePrice.info.code, AlteredQuantity.info.code,
    WrongProduct.info.code, WrongSum.info.code, MissingTotal.info.code, ZeroPrice.info.code, NegativePrice.info.code,
    ExcessivePrice.info.code,
  ]
}
