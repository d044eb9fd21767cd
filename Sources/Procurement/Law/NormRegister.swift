/// The norms that a dossier may cite, and the regimes that say what a deficiency costs.
package struct NormRegister: Hashable, Sendable {
  /// Sorted by id.
  package var norms: [Norm]
  /// In the order of the files.
  package var regimes: [Regime]

  /// A register of `norms` and `regimes`.
  package init(norms: [Norm] = [], regimes: [Regime] = []) {
    self.norms = norms
    self.regimes = regimes
  }

  /// The norm with `id`.
  package func norm(_ id: String) -> Norm? { norms.first { $0.id == id } }

  /// The regime with `id`.
  package func regime(_ id: String) -> Regime? { regimes.first { $0.id == id } }
}
