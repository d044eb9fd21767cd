/// A provider that is or was accredited, for market surveys.
package struct Provider: Hashable, Sendable, Identifiable {
  /// A time in which it was on the market.
  package struct Period: Hashable, Sendable {
    /// First and last day; an end that is missing is unknown, or the time goes on.
    package var window: Window
    /// Where it was read.
    package var source: String
    /// How sure it is.
    package var confidence: Confidence

    /// A time on the market.
    package init(window: Window, source: String, confidence: Confidence) {
      self.window = window
      self.source = source
      self.confidence = confidence
    }
  }

  /// A requirement of the catalogue that it is known not to meet.
  package struct Lack: Hashable, Sendable {
    /// Id of the requirement.
    package var requirement: String
    /// The days on which it is lacking.
    package var window: Window
    /// Where it was read.
    package var source: String
    /// How sure it is.
    package var confidence: Confidence
    /// What is missing.
    package var reason: LocalizedText
    /// Where it stands.
    package var location: SourceLocation

    /// `requirement` is not met.
    package init(
      requirement: String,
      window: Window,
      source: String,
      confidence: Confidence,
      reason: LocalizedText,
      location: SourceLocation
    ) {
      self.requirement = requirement
      self.window = window
      self.source = source
      self.confidence = confidence
      self.reason = reason
      self.location = location
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
  /// What it is known not to be able to do.
  package var lacks: [Lack]
  /// Where it stands.
  package var location: SourceLocation

  /// The provider `id`.
  package init(
    id: String,
    name: String,
    group: String,
    periods: [Period],
    lacks: [Lack] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.periods = periods
    self.lacks = lacks
    self.location = location
  }

  /// The time on the market that `day` falls into, if there is one.
  package func period(on day: CalendarDay) -> Period? { periods.first { $0.window.contains(day) } }
}
