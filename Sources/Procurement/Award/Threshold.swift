/// An EU threshold of one class of contracts, as dated data.
///
/// Source: facts on procurement, 2.1; amounts are net.
package struct Threshold: Hashable, Sendable {
  /// For which contracts and buyers it counts.
  package enum Scope: String, Hashable, Sendable, CaseIterable {
    /// Services and supplies of central authorities.
    case central
    /// Services and supplies of all other authorities, municipalities among them.
    case subCentral = "sub-central"
    /// Works.
    case works
    /// Services and supplies of sector buyers.
    case sector
    /// Social and other special services.
    case special
    /// Social and other special services of sector buyers.
    case specialSector = "special-sector"
  }

  /// For which contracts it counts.
  package var scope: Scope
  /// The amount, net.
  package var amount: Money
  /// When it holds.
  package var standing: Standing
  /// Where it stands.
  package var location: SourceLocation

  /// A threshold of `amount`.
  package init(scope: Scope, amount: Money, standing: Standing, location: SourceLocation) {
    self.scope = scope
    self.amount = amount
    self.standing = standing
    self.location = location
  }
}
