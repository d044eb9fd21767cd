/// The providers of a service, and what can stand in for it.
package struct ProviderRegister: Hashable, Sendable {
  /// In the order of the file.
  package var providers: [Provider]
  /// In the order of the file.
  package var alternatives: [AlternativeService]
  /// Where it stands.
  package var location: SourceLocation

  /// A register of `providers` and `alternatives`.
  package init(providers: [Provider], alternatives: [AlternativeService], location: SourceLocation) {
    self.providers = providers
    self.alternatives = alternatives
    self.location = location
  }
}
