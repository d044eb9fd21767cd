/// Which regime rules the contracts of some buyers on one side of the threshold.
///
/// Source: facts on procurement, 2.2.
package struct RegimeRule: Hashable, Sendable {
  /// Id of the regime.
  package var regime: String
  /// On which side of the threshold.
  package var reach: Regime.Reach
  /// For buyers on these levels.
  package var levels: [BuyerLevel]
  /// For buyers in regions whose NUTS code begins so; nil for all.
  package var region: String?
  /// The acts and regulations that make the regime, in words.
  package var text: LocalizedText
  /// Where the law says so.
  package var citations: [Citation]
  /// When it holds.
  package var standing: Standing
  /// Where it stands.
  package var location: SourceLocation

  /// A rule; see the properties.
  package init(
    regime: String,
    reach: Regime.Reach,
    levels: [BuyerLevel],
    region: String?,
    text: LocalizedText,
    citations: [Citation],
    standing: Standing,
    location: SourceLocation
  ) {
    self.regime = regime
    self.reach = reach
    self.levels = levels
    self.region = region
    self.text = text
    self.citations = citations
    self.standing = standing
    self.location = location
  }

  /// Whether it is about `authority`.
  package func covers(_ authority: ContractingAuthority) -> Bool {
    levels.contains(authority.level) && region.map { authority.region.hasPrefix($0) } ?? true
  }
}
