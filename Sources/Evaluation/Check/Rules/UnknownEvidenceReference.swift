import Procurement

/// An answer refers to a document that the offer has not.
struct UnknownEvidenceReference: CheckRule {
  static let info = RuleInfo(code: "CH041", severity: .error, deficiency: .missingEvidence)

  func findings(in submission: Submission) -> [Finding] {
    let answered = submission.items.indices.filter { submission.items[$0].answer != nil }
    return answered.flatMap { index -> [Finding] in
      let references = submission.danglingReferences(of: index)
      guard !references.isEmpty else { return [] }
      let demands = submission.unmetDemands(of: index)
      return references.enumerated().map { number, reference in
        let demand = demands.indices.contains(number) ? demands[number] : nil
        return finding(
          Message(Self.key("unknown"), Quote.clipped(reference)),
          at: submission.location(of: index),
          about: .requirement(submission.plan.id(index)),
          deficiency: demand == nil ? .unclearAnswer : .missingEvidence,
          document: demand?.document
        )
      }
    }
  }
}
