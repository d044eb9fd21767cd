package import Procurement

/// All rules on offers.
package enum CheckRules {
  /// Sorted by code; a new rule is a file in `Rules/` and a line here.
  package static let all: [any CheckRule] = [
    WrongTender(),
    WrongDocumentVersion(),
    OfferNotReadable(),
    UnknownLot(),
    MissingAnswer(),
    BlankAnswer(),
    PlaceholderAnswer(),
    EvasiveAnswer(),
    UnknownAnswer(),
    DuplicateAnswer(),
    AnswerToOmittedRequirement(),
    InapplicableAnswer(),
    UnclearApplicability(),
    UnansweredAlternative(),
    WrongType(),
    SeveralValues(),
    UnknownCode(),
    WrongCodeCount(),
    DuplicateCode(),
    TextOverLimit(),
    WrongUnit(),
    MissingUnit(),
    ImplausibleValue(),
    ExpectationNotMet(),
    NoAlternativeMet(),
    BelowMinimumPoints(),
    MissingEvidence(),
    UnknownEvidenceReference(),
    DuplicateEvidence(),
    EvidenceExpired(),
    EvidenceNotYetValid(),
    EvidenceWithoutEndDate(),
    EvidenceWithoutFile(),
    UnreferencedEvidence(),
    ReversedValidity(),
    ContradictingAnswers(),
    ContradictingComment(),
    ContradictingEvidence(),
    Reservation(),
    OwnTerms(),
    HiddenCharacters(),
    MissingDeclaration(),
    RefusedDeclaration(),
    DuplicateDeclaration(),
    MissingPrice(),
    UnknownPosition(),
    DuplicatePrice(),
    AlteredQuantity(),
    WrongProduct(),
    WrongSum(),
    MissingTotal(),
    ZeroPrice(),
    NegativePrice(),
    ExcessivePrice(),
  ]

  /// What the house knows about each rule, sorted by code.
  package static let infos: [RuleInfo] = all.map { type(of: $0).info }

  /// Whether `code` is that of a rule on offers, and not one of the reader's.
  static func isOwn(_ code: String) -> Bool { code.hasPrefix("CH") }
}
