package import Procurement

/// What evaluators may see of an offer: no price, and answers without amounts of money.
package struct PanelReadableOffer: Sendable {
  /// The offer.
  package let offer: Offer
  /// Where its answers speak of money, so that the buyer looks before anything is handed out.
  package let findings: [Finding]

  static let speaksOfMoney = RuleInfo(code: "PW013", severity: .warning)

  /// What may be seen of `offer`; `mark` stands in place of each amount.
  package init(_ offer: Offer, evaluated: Money?, judged: Set<String>, mark: String) {
    let mask = PriceMask(offer, evaluated: evaluated)
    var findings: [Finding] = []
    var visible = offer
    visible.prices = []
    visible.total = nil
    visible.clauses = []
    visible.declarations = []
    visible.answers = offer.answers.filter { judged.contains($0.requirement) }.map { answer in
      var answer = answer
      let texts = answer.values + [answer.comment].compactMap(\.self)
      let masked = texts.map { mask.masked($0, mark: mark) }
      if masked.contains(where: \.speaksOfMoney) {
        findings.append(
          Self.speaksOfMoney.finding(
            "money",
            offer.bidder.id,
            answer.requirement,
            String(masked.reduce(0) { $0 + $1.count }),
            at: answer.location,
            about: .requirement(answer.requirement)
          )
        )
      }
      answer.values = answer.values.map { mask.masked($0, mark: mark).text }
      answer.comment = answer.comment.map { mask.masked($0, mark: mark).text }
      return answer
    }
    visible.evidence = offer.evidence.map { document in
      var document = document
      document.title = mask.masked(document.title, mark: mark).text
      document.file = document.file.map { mask.masked($0, mark: mark).text }
      document.issuer = nil
      return document
    }
    self.offer = visible
    self.findings = findings
  }
}

extension Scoring {
  /// The requirements of an admitted offer that people give points for: scored, not calculated, not zero already.
  package static func judged(of assessment: Assessment, specification: Specification) -> Set<String> {
    guard assessment.admission == .admitted else { return [] }
    return Set(
      scores(of: assessment, record: nil, specification: specification).filter { $0.origin == .missing }
        .map(\.requirement).filter { specification.requirement($0)?.requirement.isCalculated == false }
    )
  }
}
