/// How offers are handed in (UBL: tender submission method and the end time of the tender submission deadline period).
package struct SubmissionTerms: Hashable, Sendable {
  /// The time at which the period for offers ends on its last day; nil where the tender does not say, and the day ends it.
  package var until: ClockTime?
  /// Where and in which form offers are handed in: a platform, an address, what is not admitted.
  package var way: LocalizedText
  /// Where bidders put their questions; nil where it is the same way.
  package var questions: LocalizedText?
  /// Where it stands.
  package var location: SourceLocation

  /// Terms; see the properties.
  package init(until: ClockTime? = nil, way: LocalizedText, questions: LocalizedText? = nil, location: SourceLocation) {
    self.until = until
    self.way = way
    self.questions = questions
    self.location = location
  }
}
