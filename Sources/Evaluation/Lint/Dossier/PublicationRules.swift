package import Procurement

/// All rules on what was published and answered.
package enum PublicationRules {
  /// Sorted by code; a new rule is a file in `Dossier/Publication/` and a line here.
  package static let all: [any PublicationRule] = [
    DocumentsBesideThePublished(),
    IssueWithoutChanges(),
    AnswerWithoutAmendment(),
    AnswerToOneBidder(),
  ]

  /// What the house knows about each rule, sorted by code.
  package static let infos: [LintInfo] = all.map { type(of: $0).info }
}
