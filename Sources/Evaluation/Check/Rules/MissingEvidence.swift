import Procurement

/// Evidence that is due with the offer is not there, or no answer refers to it.
///
/// A reference that leads nowhere is `UnknownEvidenceReference`, and stands for the document that it should lead to.
struct MissingEvidence: CheckRule {
  static let info = RuleInfo(code: "CH040", severity: .error, deficiency: .missingEvidence)

  func findings(in submission: Submission) -> [Finding] {
    submission.plan.evidenced.flatMap { index -> [Finding] in
      let dangling = submission.danglingReferences(of: index).count
      return submission.unmetDemands(of: index).dropFirst(dangling).compactMap { finding($0, submission, index) }
    }
  }

  private func finding(_ demand: EvidenceDemand, _ submission: Submission, _ index: Int) -> Finding? {
    let code = demand.code.rawValue
    let subject = Finding.Subject.requirement(submission.plan.id(index))
    let place = submission.location(of: index)
    guard let stray = submission.offer.evidence.first(where: { $0.code == demand.code }) else {
      return finding(Message(Self.key("absent"), code), at: place, about: subject, document: demand.document)
    }
    // The document is there; what is missing is the word that it belongs here.
    guard submission.items[index].verdict != .notAnswered else { return nil }
    let message = Message(Self.key("not-referenced"), code, Quote.clipped(stray.id))
    return finding(message, at: place, about: subject, deficiency: .unclearAnswer, document: demand.document)
  }
}
