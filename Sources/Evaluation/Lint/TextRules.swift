package import Procurement

/// All rules on running text.
package enum TextRules {
  /// Sorted by code; a new rule is a file in `Rules/` and a line here.
  package static let all: [any TextRule] = [
    UndefinedModalVerb(),
    SeveralModalVerbs(),
    OptionWithoutYardstick(),
    VagueWord(),
    OpenList(),
    AbsoluteWord(),
    ComparativeWithoutBase(),
    PassiveWithoutActor(),
    ProductName(),
    StandardWithoutEquivalence(),
    SuitabilityInSpecification(),
    DeferredContent(),
    SilentAcceptance(),
    LockIn(),
    IncumbentReference(),
    IncompleteServiceLevel(),
    ContradictoryNumbers(),
    DeadCrossReference(),
    LawOfAnotherDay(),
    LooseLegalWord(),
    AccreditationWithoutAlternative(),
    RecallOfSentMessages(),
    TermsOfTwoCodes(),
    PayBeyondTheLaw(),
  ]

  /// What the house knows about each rule, sorted by code.
  package static let infos: [LintInfo] = all.map { type(of: $0).info }
}
