package import Procurement

extension VerdictPolicy {
  /// What each of `findings` costs by itself, in their order; a judgement on all of them together may rest on another.
  package func costs(of findings: [Finding], in specification: Specification) -> [CostedFinding] {
    findings.map { finding in
      let cost = cost(of: [finding], verdict: .met, terms: Terms(finding.about, in: specification))
      return CostedFinding(finding, consequence: cost.consequence, treatment: cost.treatment)
    }
  }
}

extension VerdictPolicy.Terms {
  /// What a requirement says itself about missing it.
  init(_ requirement: Requirement) {
    self.init(kind: requirement.kind, whenMissed: requirement.whenMissed, whenMissing: requirement.whenMissing)
  }

  /// What a clause says itself: one that must be accepted counts as an exclusion criterion does, any other as a mere
  /// question.
  init(_ clause: Clause) {
    self.init(
      kind: clause.acceptance == .required ? .exclusion : .information,
      acceptance: clause.acceptance,
      whenMissed: clause.whenMissed,
      whenMissing: clause.whenMissing
    )
  }

  /// What the thing that a finding is about says itself; nothing where it is none of the tender's.
  fileprivate init(_ subject: Finding.Subject, in specification: Specification) {
    switch subject {
    case .requirement(let id):
      self = specification.requirement(id).map { Self($0.requirement) } ?? Self()
    case .clause(let id):
      self = specification.clause(id).map { Self($0.clause) } ?? Self()
    case .alternative(let id):
      self.init(kind: specification.alternatives.first { $0.id == id }?.kind)
    // Declarations are about the company and its will to contract: without them there is no offer to accept.
    case .declaration: self.init(kind: .exclusion)
    case .document, .evidence, .position: self.init()
    }
  }
}
