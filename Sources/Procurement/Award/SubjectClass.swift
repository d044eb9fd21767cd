/// Contracts of one kind by their CPV codes, and which part of the law they fall under.
package struct SubjectClass: Hashable, Sendable, Identifiable {
  /// How much of the law applies.
  package enum Scheme: String, Hashable, Sendable, CaseIterable {
    /// All of it.
    case full
    /// The light regime for social and other special services, with a threshold of its own.
    case light
  }

  /// Codes from one to another, both included.
  package struct Codes: Hashable, Sendable {
    /// First code, eight digits.
    package var from: String
    /// Last code, eight digits.
    package var to: String

    /// Codes from `from` to `to`.
    package init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// Such as `part-a-5`.
  package var id: String
  /// What the law calls it.
  package var title: LocalizedText
  /// How much of the law applies.
  package var scheme: Scheme
  /// Which codes belong to it.
  package var codes: [Codes]
  /// Where the law says so.
  package var citations: [Citation]
  /// When it holds.
  package var standing: Standing
  /// Where it stands.
  package var location: SourceLocation

  /// A class of contracts; see the properties.
  package init(
    id: String,
    title: LocalizedText,
    scheme: Scheme,
    codes: [Codes],
    citations: [Citation],
    standing: Standing,
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.scheme = scheme
    self.codes = codes
    self.citations = citations
    self.standing = standing
    self.location = location
  }

  /// Whether the CPV code belongs to it; codes have eight digits, so that they compare like numbers.
  package func contains(_ code: String) -> Bool { codes.contains { $0.from <= code && code <= $0.to } }
}
