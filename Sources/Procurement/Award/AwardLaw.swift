/// Thresholds, regimes, procedures and duties: what the files beside the norms say about how to award a contract.
package struct AwardLaw: Hashable, Sendable {
  /// By scope and time.
  package var thresholds: [Threshold] = []
  /// In order of time.
  package var comparisons: [ThresholdComparison] = []
  /// In order of time.
  package var valuations: [Valuation] = []
  /// In the order of the files.
  package var classes: [SubjectClass] = []
  /// In the order of the files.
  package var regimeRules: [RegimeRule] = []
  /// In order of time.
  package var bands: [CautionBand] = []
  /// In the order of the files.
  package var outlooks: [Outlook] = []
  /// In the order of preference.
  package var procedures: [AwardProcedure] = []
  /// In the order of the files.
  package var duties: [AwardDuty] = []

  /// A law that says nothing.
  package init() {}

  /// Whether it says nothing.
  package var isEmpty: Bool { self == Self() }

  /// What this and `other` say.
  package func merging(_ other: Self) -> Self {
    var result = self
    result.thresholds += other.thresholds
    result.comparisons += other.comparisons
    result.valuations += other.valuations
    result.classes += other.classes
    result.regimeRules += other.regimeRules
    result.bands += other.bands
    result.outlooks += other.outlooks
    result.procedures += other.procedures
    result.duties += other.duties
    return result
  }
}

// What holds on a day.
extension AwardLaw {
  /// The threshold for `scope` on `day`.
  package func threshold(_ scope: Threshold.Scope, on day: CalendarDay) -> Threshold? {
    thresholds.first { $0.scope == scope && $0.standing.contains(day) }
  }

  /// How a value is compared with the threshold on `day`.
  package func comparison(on day: CalendarDay) -> ThresholdComparison? {
    comparisons.first { $0.standing.contains(day) }
  }

  /// How a value is estimated on `day`.
  package func valuation(on day: CalendarDay) -> Valuation? { valuations.first { $0.standing.contains(day) } }

  /// The class of the CPV code on `day`.
  package func subjectClass(of code: String, on day: CalendarDay) -> SubjectClass? {
    classes.first { $0.standing.contains(day) && $0.contains(code) }
  }

  /// Which regime rules the contracts of `authority` on one side of the threshold on `day`.
  package func regimeRule(_ reach: Regime.Reach, for authority: ContractingAuthority, on day: CalendarDay)
    -> RegimeRule?
  {
    regimeRules.first { $0.reach == reach && $0.covers(authority) && $0.standing.contains(day) }
  }

  /// How close is close on `day`.
  package func band(on day: CalendarDay) -> CautionBand? { bands.first { $0.standing.contains(day) } }

  /// The procedures of `regime` on `day`, the preferred first, each with the grounds of that day.
  package func procedures(of regime: String, on day: CalendarDay) -> [AwardProcedure] {
    procedures.filter { $0.regime == regime && $0.standing.contains(day) }.map { procedure in
      var procedure = procedure
      procedure.grounds.removeAll { !$0.standing.contains(day) }
      return procedure
    }
  }
}
