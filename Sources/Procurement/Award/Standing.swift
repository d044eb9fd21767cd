/// From when to when a figure or a sentence of law holds, where it was read, and how sure that is.
package struct Standing: Hashable, Sendable {
  /// First day of dispatch on which it holds.
  package var from: CalendarDay
  /// Last day of dispatch on which it holds; nil while it does.
  package var until: CalendarDay?
  /// The source that was read.
  package var source: String
  /// How sure it is.
  package var confidence: Confidence

  /// Holds from `from` to `until`.
  package init(from: CalendarDay, until: CalendarDay? = nil, source: String, confidence: Confidence) {
    self.from = from
    self.until = until
    self.source = source
    self.confidence = confidence
  }

  /// Whether it holds for what is dispatched on `day`.
  package func contains(_ day: CalendarDay) -> Bool { from <= day && until.map { day <= $0 } ?? true }
}
