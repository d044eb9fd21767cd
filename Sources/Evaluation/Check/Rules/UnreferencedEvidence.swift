import Procurement

/// A document was handed in that no answer refers to.
struct UnreferencedEvidence: CheckRule {
  static let info = RuleInfo(code: "CH047", severity: .note, deficiency: .surplus)

  func findings(in submission: Submission) -> [Finding] {
    guard !submission.offer.evidence.isEmpty else { return [] }
    let referenced = Set(submission.offer.answers.flatMap(\.evidence))
    return submission.offer.evidence.filter { !referenced.contains($0.id) }.map { document in
      let message = Message(Self.key("unreferenced"), Quote.clipped(document.id))
      return finding(message, at: document.location, about: .evidence(document.id))
    }
  }
}
