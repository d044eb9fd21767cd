/// A ground on which a procedure is open.
package struct ProcedureGround: Hashable, Sendable, Identifiable {
  /// What has to be true.
  package enum Test: Hashable, Sendable {
    /// Nothing.
    case always
    /// The estimated value is at most this amount.
    case upTo(Money)
    /// What the text says; a person confirms it and puts the reason into the file.
    case person
  }

  /// A warning that goes with the ground.
  package struct Caution: Hashable, Sendable {
    /// What to mind.
    package var text: LocalizedText
    /// Where the law says so.
    package var citations: [Citation]
    /// The source that was read.
    package var source: String
    /// How sure it is.
    package var confidence: Confidence

    /// A warning.
    package init(text: LocalizedText, citations: [Citation], source: String, confidence: Confidence) {
      self.text = text
      self.citations = citations
      self.source = source
      self.confidence = confidence
    }
  }

  /// Such as `vgv-14-4-2-b`.
  package var id: String
  /// What has to be true.
  package var test: Test
  /// The ground in words.
  package var text: LocalizedText
  /// Where the law says so.
  package var citations: [Citation]
  /// What to mind about it.
  package var cautions: [Caution]
  /// When it holds.
  package var standing: Standing
  /// Where it stands.
  package var location: SourceLocation

  /// A ground; see the properties.
  package init(
    id: String,
    test: Test,
    text: LocalizedText,
    citations: [Citation],
    cautions: [Caution] = [],
    standing: Standing,
    location: SourceLocation
  ) {
    self.id = id
    self.test = test
    self.text = text
    self.citations = citations
    self.cautions = cautions
    self.standing = standing
    self.location = location
  }
}
