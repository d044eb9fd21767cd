package import Procurement

/// What can be wrong when a tender is joined with its catalogue and its law.
package enum ResolutionRules {
  /// Sorted by code; written by hand, compared with the sentences by a test.
  package static let all: [RuleInfo] = [
    CatalogueMerge.foreignFile,  // TD001
    DuplicateIDs.info,  // TD002
    CatalogueMerge.changedCatalogue,  // TD003
    ParameterTable.unknownParameter,  // TD004
    ParameterTable.mistypedSetting,  // TD005
    UnsetParameters.info,  // TD006
    MistypedExpectations.info,  // TD007
    Applying.mistypedCondition,  // TD008
    ScheduleOrder.undatedEvidence,  // TD009
    Choosing.unknownChoice,  // TD010
    Choosing.idleChoice,  // TD011
    Choosing.repeatedChoice,  // TD012
    Choosing.unreasonedDeparture,  // TD013
    Choosing.changedAnswerType,  // TD014
    Choosing.needlessChoice,  // TD015
    Choosing.emptySelection,  // TD016
    CitedNorms.unknownNorm,  // TD020
    CitedNorms.normNotInForce,  // TD021
    LawOfTheDay.basisGone,  // TD022
    OverlappingDates.states,  // TD023
    OverlappingDates.defaults,  // TD024
    CitedProvisions.unregistered,  // TD026
    CitedProvisions.notInForce,  // TD027
    CriteriaTree.unbalancedWeights,  // TD030
    CriteriaTree.weightOutOfRange,  // TD031
    CriteriaTree.unweighedRequirement,  // TD032
    CriteriaTree.foreignCriterion,  // TD033
    CriteriaTree.repeatedCriterion,  // TD034
    CriteriaTree.misshapenGroup,  // TD035
    Levels.missingLevels,  // TD036
    Levels.repeatedLevel,  // TD037
    Levels.openLevels,  // TD038
    Levels.unfitLevel,  // TD039
    AlternativeJoining.unknownMember,  // TD040
    AlternativeJoining.noOptionLeft,  // TD041
    AlternativeJoining.strandedMember,  // TD042
    AlternativeJoining.sharedMember,  // TD043
    Levels.unreachableMinimum,  // TD044
    AlternativeJoining.scoredMember,  // TD045
    Pricing.missingSheet,  // TD050
    Pricing.foreignSheet,  // TD051
    Pricing.unsoundQuantity,  // TD052
    Pricing.unsoundTerm,  // TD053
    References.foreignPurpose,  // TD054
    References.unknownLot,  // TD055
    Agreeing.unknownPartner,  // TD056
    AnswerConditions.info,  // TD057
    AppliedPositions.openPosition,  // TD058
    ScheduleOrder.missingDay,  // TD060
    ScheduleOrder.disorderedDays,  // TD061
    RegimeOfTheDay.unknownRegime,  // TD062
    RegimeOfTheDay.regimeNotInForce,  // TD063
    AnnouncedScoring.unknownMethod,  // TD070
    AnnouncedScoring.implausibleRounding,  // TD071
    AnnouncedScoring.unreachablePerformance,  // TD072
    AnnouncedScoring.unlawfulMethod,  // TD073
    AnnouncedScoring.unconfirmedFormula,  // TD074
    ClauseWording.noVariant,  // TD080
    ClauseWording.unfitChoice,  // TD081
    ClauseWording.openVariant,  // TD082
    OpenQuestions.unansweredQuestion,  // TD090
    OpenQuestions.abandonedNorm,  // TD091
    OpenQuestions.idleConfirmation,  // TD092
    LawfulProcedure.otherRegime,  // TD100
    LawfulProcedure.silentLaw,  // TD101
    LawfulProcedure.doubtfulValue,  // TD102
    LawfulProcedure.inadmissible,  // TD103
    LawfulProcedure.notRecommended,  // TD104
    LawfulProcedure.unreasoned,  // TD105
    LawfulProcedure.unknownProcedure,  // TD106
    LawfulProcedure.unknownGround,  // TD107
    LawfulProcedure.shortEstimate,  // TD108
  ]

  /// The checks of the joined tender.
  static let checks: [any ResolutionCheck] = [
    UnsetParameters(),
    MistypedExpectations(),
    AnswerConditions(),
    CitedNorms(),
    CitedProvisions(),
    OpenQuestions(),
    CriteriaTree(),
    Levels(),
    References(),
    ScheduleOrder(),
    RegimeOfTheDay(),
    LawfulProcedure(),
    PlannedDays(),
    AnnouncedScoring(),
  ]
}
