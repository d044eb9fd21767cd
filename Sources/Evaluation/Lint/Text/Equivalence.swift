/// `oder gleichwertig`, or the reason why nothing else is admitted.
enum Equivalence {
  private static let equal: Set<String> = Set(
    Inflection.forms("gleichwertig~") + Inflection.forms("gleichwertiger~") + ["gleichwertigkeit", "o. glw.", "glw."]
  )
  /// Statutory exceptions: the subject justifies the reference, or nothing else describes it well enough.
  private static let justified = PhraseTable([
    "durch … auftragsgegenstand gerechtfertigt", "ausnahmsweise", "aus folgendem grund", "begründung", "vergabevermerk",
  ])

  /// Whether the sentence, or the one behind it in the same block, admits what is equal or gives the reason.
  static func isAdmitted(in sentence: Sentence, of text: LintText) -> Bool {
    let next = text.sentences(of: sentence.block).first { $0.range.lowerBound >= sentence.range.upperBound }
    return [sentence, next].compactMap(\.self).contains { $0.has(equal) || justified.isFound(in: $0) }
  }
}
