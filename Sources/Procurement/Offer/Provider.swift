/// A provider that is or was accredited, for market surveys.
package struct Provider: Hashable, Sendable, Identifiable {
  /// A time in which it was on the market.
  package struct Period: Hashable, Sendable {
    /// First day; nil when unknown.
    package var from: CalendarDay?
    /// Last day; nil when it goes on or is unknown.
    package var until: CalendarDay?
    /// Where it was read.
    package var source: String
    /// How sure it is.
    package var confidence: Confidence

    /// A time on the market.
    package init(from: CalendarDay?, until: CalendarDay?, source: String, confidence: Confidence) {
      self.from = from
      self.until = until
      self.source = source
      self.confidence = confidence
    }
  }

  /// Such as `t-systems`.
  package var id: String
  /// Name of the company.
  package var name: String
  /// Companies of one group compete as one.
  package var group: String
  /// In order of time.
  package var periods: [Period]
  /// Where it stands.
  package var location: SourceLocation

  /// The provider `id`.
  package init(id: String, name: String, group: String, periods: [Period], location: SourceLocation) {
    self.id = id
    self.name = name
    self.group = group
    self.periods = periods
    self.location = location
  }
}
