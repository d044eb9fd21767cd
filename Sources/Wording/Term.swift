package import Procurement

/// An enumeration whose cases have words for people, under `area.` and the raw value.
package protocol Term: RawRepresentable<String>, CaseIterable {
  /// The first part of the keys, such as `verdict`.
  static var area: String { get }
}

extension Wording {
  /// The word for `term`, such as `erfüllt` for ``Verdict/met``.
  package func text(_ term: some Term) -> String { text("\(type(of: term).area).\(term.rawValue)") }

  /// The name of a unit without a number, such as `Postfächer`.
  package func name(of unit: Unit) -> String { text("unit.\(unit.rawValue).name") }
}

extension RequirementKind: Term { package static var area: String { "kind" } }
extension Verdict: Term { package static var area: String { "verdict" } }
extension Consequence: Term { package static var area: String { "consequence" } }
extension Deficiency: Term { package static var area: String { "deficiency" } }
extension DocumentKind: Term { package static var area: String { "document" } }
extension EvidenceCode: Term { package static var area: String { "evidence" } }
extension EvidenceDemand.Due: Term { package static var area: String { "due" } }
extension Verification.Method: Term { package static var area: String { "verification" } }
extension Milestone: Term { package static var area: String { "milestone" } }
extension LegalBasis.Role: Term { package static var area: String { "role" } }
extension Confidence: Term { package static var area: String { "confidence" } }
extension Norm.Style: Term { package static var area: String { "style" } }
extension Regime.Reach: Term { package static var area: String { "reach" } }
extension Assessment.Admission: Term { package static var area: String { "admission" } }
extension ReceiptVerdict: Term { package static var area: String { "receipt" } }
extension EvidenceFile.Kind: Term { package static var area: String { "file-kind" } }
extension Finding.Severity: Term { package static var area: String { "severity" } }
extension Ranking.Unranked.Reason: Term { package static var area: String { "unranked" } }
extension PriceSheet.Position.Recurrence: Term { package static var area: String { "recurrence" } }
extension ScoringTerms.PriceBasis: Term { package static var area: String { "price-basis" } }
extension ScoringTerms.TieRule: Term { package static var area: String { "tie" } }
extension SpecifiedRequirement.Change: Term { package static var area: String { "change" } }
extension SpecifiedClause.Change: Term { package static var area: String { "change" } }
extension Clause.Acceptance: Term { package static var area: String { "acceptance" } }
extension ClauseStance.Word: Term { package static var area: String { "stance" } }
extension Declaration.Topic: Term { package static var area: String { "declaration" } }
extension Condition.Comparison: Term { package static var area: String { "comparison" } }
extension Tender.Source.Kind: Term { package static var area: String { "source" } }
extension ProcedureKind: Term { package static var area: String { "procedure-kind" } }
extension Circumstance: Term { package static var area: String { "circumstance" } }
extension ScheduleStep: Term { package static var area: String { "step" } }
extension PeriodRule.Bound: Term { package static var area: String { "bound" } }
extension PeriodRule.Force: Term { package static var area: String { "force" } }
extension Language: Term { package static var area: String { "language" } }
extension BuyerLevel: Term { package static var area: String { "level" } }
extension Threshold.Scope: Term { package static var area: String { "scope" } }
extension ThresholdComparison.Operator: Term { package static var area: String { "operator" } }
extension Valuation.Topic: Term { package static var area: String { "topic" } }
extension SubjectClass.Scheme: Term { package static var area: String { "scheme" } }
extension AwardDuty.Stage: Term { package static var area: String { "duty-stage" } }
extension ProcedureOption.State: Term { package static var area: String { "procedure-state" } }
extension ChosenProcedure.Verdict: Term { package static var area: String { "procedure-choice" } }
