/// A default that a parameter has on certain days of dispatch.
package struct DatedDefault: Hashable, Sendable {
  /// The value.
  package var value: Value
  /// The days of dispatch on which it holds.
  package var window: Window
  /// Where it stands.
  package var location: SourceLocation

  /// `value` within `window`.
  package init(value: Value, window: Window, location: SourceLocation) {
    self.value = value
    self.window = window
    self.location = location
  }
}
