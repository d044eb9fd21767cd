/// The norms that a dossier may cite, and the regimes that say what a deficiency costs.
package struct NormRegister: Hashable, Sendable {
  /// Sorted by id.
  package var norms: [Norm]
  /// In the order of the files.
  package var regimes: [Regime]
  /// Periods of procedures, and holidays.
  package var periods: PeriodRegister
  /// Thresholds, procedures and duties.
  package var award: AwardLaw
  /// What rules on drafts and dossiers rest on.
  package var lint: LintLaw

  /// A register of `norms`, `regimes` and what else the law says.
  package init(
    norms: [Norm] = [],
    regimes: [Regime] = [],
    periods: PeriodRegister = PeriodRegister(),
    award: AwardLaw = AwardLaw(),
    lint: LintLaw = LintLaw()
  ) {
    self.norms = norms
    self.regimes = regimes
    self.periods = periods
    self.award = award
    self.lint = lint
  }

  /// The norm with `id`.
  package func norm(_ id: String) -> Norm? { norms.first { $0.id == id } }

  /// The regime with `id`.
  package func regime(_ id: String) -> Regime? { regimes.first { $0.id == id } }
}
