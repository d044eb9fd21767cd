package import Procurement

/// Finds sentences of a tender that repeat a generated sentence on the scoring with other words or numbers.
///
/// What bidders read on the scoring comes from the values that rank them; a copy in the running text that says something else
/// contradicts it. A copy that says the same word by word is left alone.
package enum EditedAnnouncement {
  /// Deviating copies in the sections, requirements and clauses that the tender writes itself.
  ///
  /// - Parameters:
  ///   - tender: What its author wrote.
  ///   - generated: The sentences that are announced, by language.
  ///   - possible: All sentences that could be announced, by language, with `{0}` and the like for their values.
  /// - Returns: One finding a sentence, at its place.
  package static func findings(
    in tender: Tender,
    generated: [Language: [String]],
    possible: [Language: [String]]
  ) -> [Finding] {
    let known = Language.allCases.flatMap { language in
      (generated[language] ?? []).flatMap(sentences).map { Known($0, isAnnounced: true) }
        + (possible[language] ?? []).flatMap(sentences).map { Known($0, isAnnounced: false) }
    }
    return texts(of: tender).flatMap { text, location in
      parts(of: text).flatMap(sentences).compactMap { finding($0, known, at: location) }
    }
  }

  private struct Known {
    let text: String
    let words: [Substring]
    let isAnnounced: Bool
    /// The words without their order, and how many of them are places for values.
    private let vocabulary: Set<Substring>
    private let places: Int

    init(_ text: String, isAnnounced: Bool) {
      self.text = text
      words = EditedAnnouncement.words(text)
      self.isAnnounced = isAnnounced
      vocabulary = Set(words)
      places = words.count { $0.hasPrefix("{") }
    }

    /// Whether enough words are the same at all, before anybody looks at their order.
    func mayBeNear(_ other: [Substring]) -> Bool {
      let same = other.count { vocabulary.contains($0) } + places
      return same * 8 >= (words.count + other.count) * 3
    }
  }

  private static func finding(_ sentence: String, _ known: [Known], at location: SourceLocation) -> Finding? {
    let own = words(sentence)
    guard own.count >= 5, !known.contains(where: { $0.isAnnounced && $0.words == own }) else { return nil }
    let near = known.filter { $0.mayBeNear(own) && isNear(own, $0.words) }
    guard let nearest = near.first(where: \.isAnnounced) ?? near.first else { return nil }
    return nearest.isAnnounced
      ? ScoringRules.editedAnnouncement.finding("edited", sentence, nearest.text, at: location)
      : ScoringRules.editedAnnouncement.finding("foreign", sentence, at: location)
  }

  /// Whether at least three quarters of the words are the same in the same order; a place for a value is any word.
  private static func isNear(_ one: [Substring], _ other: [Substring]) -> Bool {
    guard min(one.count, other.count) * 2 > max(one.count, other.count) else { return false }
    var row = Array(repeating: 0, count: other.count + 1)
    for word in one {
      var diagonal = 0
      for (column, candidate) in other.enumerated() {
        let above = row[column + 1]
        let isSame = word == candidate || candidate.hasPrefix("{")
        row[column + 1] = isSame ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[other.count] * 8 >= (one.count + other.count) * 3
  }

  /// Words in small letters without the signs at their ends.
  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { $0.isWhitespace }.compactMap { word in
      let trimmed = word.drop { $0.isPunctuation && $0 != "{" }
      let end = trimmed.lastIndex { !$0.isPunctuation || $0 == "}" }
      return end.map { trimmed[...$0] }
    }
  }

  /// The sentences of a text: they end with a point before a blank.
  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      current += current.isEmpty ? String(word) : " " + word
      if word.hasSuffix(".") {
        sentences.append(current)
        current = ""
      }
    }
    return current.isEmpty ? sentences : sentences + [current]
  }

  private static func texts(of tender: Tender) -> [(LocalizedText, SourceLocation)] {
    let sections = tender.sections.map { ($0.text, $0.location) }
    let requirements = tender.chapters.flatMap(\.requirements).map { ($0.statement, $0.location) }
    let clauses = tender.clauses.flatMap(\.clauses).flatMap(\.variants).map { ($0.text, $0.location) }
    return sections + requirements + clauses
  }

  /// Paragraphs and items of lists in all languages.
  private static func parts(of text: LocalizedText) -> [String] {
    [text.german, text.english].compactMap(\.self).flatMap { text in
      text.blocks.flatMap { block in
        switch block {
        case .paragraph(let inlines): [RichText([.paragraph(inlines)]).plain]
        case .list(_, let items): items.map { RichText([.paragraph($0)]).plain }
        }
      }
    }
  }
}
