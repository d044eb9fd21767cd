/// What is bought, in a sentence and in codes.
package struct Subject: Hashable, Sendable {
  /// One or two sentences.
  package var description: LocalizedText
  /// CPV codes, the main one first, such as `64216120`.
  package var codes: [String]

  /// A subject with its CPV codes.
  package init(description: LocalizedText, codes: [String]) {
    self.description = description
    self.codes = codes
  }
}
