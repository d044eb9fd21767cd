import Procurement

/// The offer names another tender.
struct WrongTender: CheckRule {
  static let info = RuleInfo(code: "CH001", severity: .error, deficiency: .wrongTender)

  func findings(in submission: Submission) -> [Finding] {
    let offer = submission.offer
    let id = submission.specification.tender.id
    guard offer.tender != id else { return [] }
    return [finding(.other(offer.tender, id), at: offer.location)]
  }
}

extension Message {
  fileprivate static func other(_ offered: String, _ own: String) -> Self {
    Message(WrongTender.key("other"), Quote.clipped(offered), own)
  }
}
