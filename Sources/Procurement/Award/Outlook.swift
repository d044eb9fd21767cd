/// A change of the law that is planned or not yet read: told to people, computed with nowhere.
package struct Outlook: Hashable, Sendable {
  /// What it is called.
  package var title: LocalizedText
  /// What is known about it.
  package var text: LocalizedText
  /// Only for contracts on this side of the threshold; nil for all.
  package var reach: Regime.Reach?
  /// For which days of dispatch it is worth telling.
  package var standing: Standing
  /// Where it stands.
  package var location: SourceLocation

  /// A prospect; see the properties.
  package init(
    title: LocalizedText,
    text: LocalizedText,
    reach: Regime.Reach?,
    standing: Standing,
    location: SourceLocation
  ) {
    self.title = title
    self.text = text
    self.reach = reach
    self.standing = standing
    self.location = location
  }
}
