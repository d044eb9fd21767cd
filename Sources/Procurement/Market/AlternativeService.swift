/// Another kind of service that may serve the same need, for market surveys.
package struct AlternativeService: Hashable, Sendable, Identifiable {
  /// Such as `qerds`.
  package var id: String
  /// The days on which it is there.
  package var window: Window
  /// Where it was read.
  package var source: String
  /// How sure it is.
  package var confidence: Confidence
  /// What it is called.
  package var title: LocalizedText
  /// What it can do for the need, and what it cannot.
  package var text: LocalizedText
  /// Where it stands.
  package var location: SourceLocation

  /// The service `id`.
  package init(
    id: String,
    window: Window,
    source: String,
    confidence: Confidence,
    title: LocalizedText,
    text: LocalizedText,
    location: SourceLocation
  ) {
    self.id = id
    self.window = window
    self.source = source
    self.confidence = confidence
    self.title = title
    self.text = text
    self.location = location
  }
}
