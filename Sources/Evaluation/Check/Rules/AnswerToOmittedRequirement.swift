import Procurement

/// An answer names a requirement of the catalogue that this tender left out.
struct AnswerToOmittedRequirement: CheckRule {
  static let info = RuleInfo(code: "CH016", severity: .note, deficiency: .surplus)

  func findings(in submission: Submission) -> [Finding] {
    submission.strays.map { submission.offer.answers[$0] }
      .filter { submission.plan.omitted.contains($0.requirement) }
      .map { finding(Message(Self.key("omitted"), $0.requirement), at: $0.location) }
  }
}
