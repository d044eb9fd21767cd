package import Procurement

/// All rules on dossiers.
package enum DossierRules {
  /// Sorted by code; a new rule is a file in `Dossier/Rules/` and a line here.
  package static let all: [any DossierRule] = [
    ContractAsAWhole(),
    SuitabilityScored(),
    VariantsWithoutMinimum(),
    NoAccessibility(),
    NoProcessingTerms(),
    PositionWithoutRequirement(),
    AccreditationAtTheDeadline(),
    CompanyWithHeadStart(),
    EvidenceWithoutEnd(),
    NoWordOnLaterSupply(),
    NoReviewBody(),
    TurnoverTooHigh(),
    OldReferences(),
    LopsidedPriceWeight(),
    UnsoundPriceSheet(),
    UnlimitedSubcontracting(),
    ConditionWithoutLink(),
    RelativeMethod(),
    LinearWithoutPriceRange(),
    PercentagesOfAQuotient(),
    OpenPitfall(),
    PlaceholderLeft(),
    NoWayOfSubmission(),
  ]

  /// An answer that answers nothing any more.
  package static let staleAnswer = LintInfo(
    "LD090",
    .warning,
    bases: LintBases.record,
    facts: [],
    example: "Eine Antwort auf LD001 in einer Akte mit zwei Losen.",
    counterExample: "Die Antwort ist gestrichen, seit es Lose gibt."
  )
  /// An answer to what no reason can heal.
  package static let refusedAnswer = LintInfo(
    "LD091",
    .error,
    bases: LintBases.record,
    facts: [],
    example: "Eine Antwort auf LD003 (Nebenangebote ohne Mindestanforderungen).",
    counterExample: "Die Mindestanforderungen sind ergänzt."
  )

  /// What the house knows about each rule, sorted by code.
  package static let infos: [LintInfo] =
    (all.map { type(of: $0).info } + PublicationRules.infos).sorted { $0.rule.code < $1.rule.code }
    + [staleAnswer, refusedAnswer]
}
