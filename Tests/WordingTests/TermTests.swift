import Procurement
import Testing
import Wording

@Suite struct TermTests {
  private static let areas: [(area: String, values: [String])] = [
    values(of: RequirementKind.self), values(of: Verdict.self), values(of: Consequence.self),
    values(of: Deficiency.self), values(of: DocumentKind.self), values(of: EvidenceCode.self),
    values(of: EvidenceDemand.Due.self), values(of: Verification.Method.self), values(of: Milestone.self),
    values(of: LegalBasis.Role.self), values(of: Confidence.self), values(of: Norm.Style.self),
    values(of: Regime.Reach.self), values(of: ReceiptVerdict.self), values(of: EvidenceFile.Kind.self),
    values(of: Assessment.Admission.self), values(of: Finding.Severity.self),
    values(of: Ranking.Unranked.Reason.self), values(of: PriceSheet.Position.Recurrence.self),
    values(of: ScoringTerms.PriceBasis.self), values(of: ScoringTerms.TieRule.self),
    values(of: SpecifiedRequirement.Change.self), values(of: SpecifiedClause.Change.self),
    values(of: Clause.Acceptance.self), values(of: ClauseStance.Word.self), values(of: Declaration.Topic.self),
    values(of: Condition.Comparison.self), values(of: Tender.Source.Kind.self), values(of: Language.self),
    values(of: ProcedureKind.self), values(of: Circumstance.self), values(of: ScheduleStep.self),
    values(of: PeriodRule.Bound.self), values(of: PeriodRule.Force.self),
    values(of: BuyerLevel.self), values(of: Threshold.Scope.self), values(of: ThresholdComparison.Operator.self),
    values(of: Valuation.Topic.self), values(of: SubjectClass.Scheme.self), values(of: AwardDuty.Stage.self),
    values(of: ProcedureOption.State.self), values(of: ChosenProcedure.Verdict.self),
  ]

  @Test(arguments: Language.allCases)
  func `every case has a word, and no two of an enumeration the same`(language: Language) {
    let wording = Wording(language)
    for (area, values) in Self.areas {
      let words = values.map { wording.pattern("\(area).\($0)") }
      for (value, word) in zip(values, words) { #expect(word != nil, "\(area).\(value)") }
      #expect(Set(words).count == words.count, "\(area)")
    }
  }

  @Test(arguments: Unit.allCases) func `every unit has words for many, for one and for itself`(unit: Unit) {
    for language in Language.allCases {
      let wording = Wording(language)
      #expect(wording.pattern("unit.\(unit.rawValue)")?.contains("{0}") == true)
      #expect(wording.pattern("unit.\(unit.rawValue).one")?.contains("{0}") == true)
      #expect(wording.pattern("unit.\(unit.rawValue).name") == wording.name(of: unit))
    }
  }

  @Test func `a word is found by its value`() {
    #expect(Wording(.german).text(RequirementKind.exclusion) == "Ausschlusskriterium (A)")
    #expect(Wording(.english).text(Verdict.notAnswered) == "not answered")
    #expect(Wording(.german).text(Confidence.partly).contains("zu bestätigen"))
    #expect(Wording(.german).text(Confidence.inferred).contains("zu bestätigen"))
  }

  private static func values<Words: Term>(of type: Words.Type) -> (area: String, values: [String]) {
    (type.area, type.allCases.map(\.rawValue))
  }
}
