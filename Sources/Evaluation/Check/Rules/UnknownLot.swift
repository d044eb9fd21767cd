import Procurement

/// The offer names a lot that the tender has not.
struct UnknownLot: CheckRule {
  static let info = RuleInfo(code: "CH004", severity: .error, deficiency: .formalDefect)

  func findings(in submission: Submission) -> [Finding] {
    let offer = submission.offer
    let known = Set(submission.specification.tender.lots.map(\.id))
    return offer.lots.filter { !known.contains($0) }.map { lot in
      finding(Message(Self.key("unknown"), Quote.clipped(lot)), at: offer.location)
    }
  }
}
