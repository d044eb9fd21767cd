/// The providers of a service, and what can stand in for it.
package struct ProviderRegister: Hashable, Sendable {
  /// Ids of norms whose duties every provider in it was shown to meet when it was accredited, such as `de-mail-g`.
  package var norms: [String]
  /// In the order of the file.
  package var providers: [Provider]
  /// In the order of the file.
  package var alternatives: [AlternativeService]
  /// Where it stands.
  package var location: SourceLocation

  /// A register of `providers` and `alternatives`.
  package init(
    norms: [String] = [],
    providers: [Provider],
    alternatives: [AlternativeService],
    location: SourceLocation
  ) {
    self.norms = norms
    self.providers = providers
    self.alternatives = alternatives
    self.location = location
  }
}
