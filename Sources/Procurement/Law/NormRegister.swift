/// The norms that a dossier may cite, and the regimes that say what a deficiency costs.
package struct NormRegister: Hashable, Sendable {
  /// Sorted by id.
  package var norms: [Norm]
  /// In the order of the files.
  package var regimes: [Regime]
  /// Periods of procedures, and holidays.
  package var periods: PeriodRegister

  /// A register of `norms`, `regimes` and `periods`.
  package init(norms: [Norm] = [], regimes: [Regime] = [], periods: PeriodRegister = PeriodRegister()) {
    self.norms = norms
    self.regimes = regimes
    self.periods = periods
  }

  /// The norm with `id`.
  package func norm(_ id: String) -> Norm? { norms.first { $0.id == id } }

  /// The regime with `id`.
  package func regime(_ id: String) -> Regime? { regimes.first { $0.id == id } }
}
