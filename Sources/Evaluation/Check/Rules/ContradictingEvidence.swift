import Procurement

/// An answer names a later day than the document that it refers to: the proof ends before the promise.
struct ContradictingEvidence: CheckRule {
  static let info = RuleInfo(code: "CH052", severity: .error, deficiency: .contradiction)

  func findings(in submission: Submission) -> [Finding] {
    var seen: Set<Int> = []
    return submission.uses.filter { !$0.demand.validOn.isEmpty && seen.insert($0.index).inserted }.compactMap { use in
      guard case .date(let answered)? = submission.items[use.index].reading.value else { return nil }
      let ends = submission.uses.filter { $0.index == use.index }.compactMap { other in
        submission.evidence[other.document].flatMap { submission.offer.evidence[$0].validUntil }
      }
      guard let end = ends.max(), end < answered else { return nil }
      return finding(
        Message(Self.key("earlier"), answered.description, Quote.clipped(use.document), end.description),
        at: submission.location(of: use.index),
        about: .requirement(submission.plan.id(use.index))
      )
    }
  }
}
