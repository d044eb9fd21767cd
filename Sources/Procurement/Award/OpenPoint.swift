/// Something that a person has to confirm or to do before the procedure starts.
package struct OpenPoint: Hashable, Sendable {
  /// What is open.
  package var message: Message
  /// More about it, in the words of the data.
  package var text: LocalizedText?
  /// Where the law says so.
  package var citations: [Citation]
  /// How sure the data are; nil where it is not a question of sources.
  package var confidence: Confidence?

  /// A point that is open.
  package init(
    _ message: Message,
    text: LocalizedText? = nil,
    citations: [Citation] = [],
    confidence: Confidence? = nil
  ) {
    self.message = message
    self.text = text
    self.citations = citations
    self.confidence = confidence
  }
}
