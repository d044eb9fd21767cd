/// Something that the buyer must publish, tell, wait for, report or record under one or several regimes.
///
/// Source: facts on procurement, 2.3, 2.7 and 2.8.
package struct AwardDuty: Hashable, Sendable, Identifiable {
  /// When in the procedure it is due.
  package enum Stage: String, Hashable, Sendable, CaseIterable {
    /// Before and with the notice.
    case notice
    /// While offers are examined.
    case evaluation
    /// Between the decision and the contract.
    case standstill
    /// After the award.
    case award
    /// All the time.
    case documentation
    /// Where the procedure can be challenged.
    case review
  }

  /// Such as `vgv-39-award-notice`.
  package var id: String
  /// Ids of the regimes.
  package var regimes: [String]
  /// When it is due.
  package var stage: Stage
  /// Only where the estimated value is more than this; nil where the value does not matter.
  package var over: Money?
  /// Only in these kinds of procedure; empty for all.
  package var kinds: [ProcedureKind]
  /// What it is called.
  package var title: LocalizedText
  /// What is to be done.
  package var text: LocalizedText
  /// Where the law says so.
  package var citations: [Citation]
  /// When it holds.
  package var standing: Standing
  /// Where it stands.
  package var location: SourceLocation

  /// A duty; see the properties.
  package init(
    id: String,
    regimes: [String],
    stage: Stage,
    over: Money? = nil,
    kinds: [ProcedureKind] = [],
    title: LocalizedText,
    text: LocalizedText,
    citations: [Citation],
    standing: Standing,
    location: SourceLocation
  ) {
    self.id = id
    self.regimes = regimes
    self.stage = stage
    self.over = over
    self.kinds = kinds
    self.title = title
    self.text = text
    self.citations = citations
    self.standing = standing
    self.location = location
  }
}
