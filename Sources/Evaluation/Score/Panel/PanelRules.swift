package import Procurement

/// The rules about the points of several evaluators.
package enum PanelRules {
  /// Sorted by code; written by hand, compared with the folder by a test.
  private static let all: [any PanelRule.Type] = [
    MissingVote.self, VoteOutsideScale.self, ForeignVoter.self, RepeatedVote.self, UnreasonedVote.self,
    CopiedReason.self, GradeAsReason.self, WideSpread.self, ConsensusBeyondVotes.self,
  ]

  /// Code and severity of all, sorted by code.
  package static var infos: [RuleInfo] { all.map { $0.info } }

  /// What the rules find in `record`; nothing in one of another tender, which has its own finding.
  package static func findings(in record: EvaluationRecord?, specification: Specification) -> [Finding] {
    guard let record, record.tender == specification.tender.id else { return [] }
    return all.flatMap { $0.findings(in: record, specification: specification) }
  }
}
