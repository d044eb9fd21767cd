/// A place in the law that a rule on drafts rests on, for procedures of one reach in a span of days.
package struct LintBasis: Hashable, Sendable {
  /// Above or below the threshold; nil for both.
  package var reach: Regime.Reach?
  /// The days on which it is the basis.
  package var window: Window
  /// As lawyers write it, such as `§ 121 Abs. 1 GWB`, or a decision such as `OLG Düsseldorf VII-Verg 47/13`.
  package var text: String
  /// How sure it is.
  package var confidence: Confidence

  /// The place `text`.
  package init(_ text: String, _ confidence: Confidence, reach: Regime.Reach? = nil, window: Window = .always) {
    self.text = text
    self.confidence = confidence
    self.reach = reach
    self.window = window
  }
}
