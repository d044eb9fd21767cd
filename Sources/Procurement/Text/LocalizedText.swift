/// A text in German, and in English where there is one.
package struct LocalizedText: Hashable, Sendable {
  /// The binding text.
  package var german: RichText
  /// The convenience translation.
  package var english: RichText?

  /// A text in one or two languages.
  package init(german: RichText, english: RichText? = nil) {
    self.german = german
    self.english = english
  }

  /// Plain text in one or two languages.
  package init(_ german: String, _ english: String? = nil) {
    self.german = RichText(german)
    self.english = english.map { RichText($0) }
  }

  /// The text in `language`, in German where it has not been translated.
  package func text(in language: Language) -> RichText {
    language == .english ? english ?? german : german
  }

  /// The characters of a title as an argument of a message: all languages, for `{0:titles}`.
  package var argument: String {
    Language.allCases.map { text(in: $0).plain }.joined(separator: String(Message.languageSeparator))
  }

  /// The ids of the parameters that the text names in either language, each once, in reading order.
  package var parameters: [String] {
    var seen: Set<String> = []
    return (german.parameters + (english?.parameters ?? [])).filter { seen.insert($0).inserted }
  }

  /// The citations in either language, each once, in reading order.
  package var citations: [Citation] {
    var seen: Set<Citation> = []
    return (german.citations + (english?.citations ?? [])).filter { seen.insert($0).inserted }
  }
}
