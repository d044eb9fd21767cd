/// How the days of a period are counted, and what happens at its end.
package struct CountingRule: Hashable, Sendable, Identifiable {
  /// What happens when a period ends on a Saturday, a Sunday or a public holiday.
  package enum End: String, Hashable, Sendable, CaseIterable {
    /// It ends with the next working day.
    case nextWorkingDay = "next-working-day"
    /// It ends on that day all the same.
    case unchanged
  }

  /// Such as `eu-1182-71`.
  package var id: String
  /// What an officer calls it.
  package var title: LocalizedText
  /// How it counts, in words.
  package var text: LocalizedText
  /// What happens at the end.
  package var end: End
  /// Where it stands in the law.
  package var citations: [Citation]
  /// How sure it is.
  package var confidence: Confidence
  /// What was read.
  package var source: String
  /// Where it stands.
  package var location: SourceLocation

  /// A way to count; see the properties.
  package init(
    id: String,
    title: LocalizedText,
    text: LocalizedText,
    end: End,
    citations: [Citation],
    confidence: Confidence,
    source: String,
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.end = end
    self.citations = citations
    self.confidence = confidence
    self.source = source
    self.location = location
  }
}
