/// Words and phrases, found in inflected forms by one look-up a word.
///
/// A pattern is one word or several with a blank between; see `Inflection.forms` for `~`. `…` stands for up to three words.
struct PhraseTable: Sendable {
  /// What was found: tokens of the sentence, and the pattern.
  struct Match: Hashable, Sendable {
    var range: Range<Int>
    var pattern: String
  }

  private struct Entry: Sendable {
    var rest: [WordSet?]
    var pattern: String
  }

  private let entries: WordMap<[Entry]>

  /// A table of `patterns`.
  init(_ patterns: [String]) {
    var entries: [String: [Entry]] = [:]
    for pattern in patterns {
      let words = pattern.split(separator: " ").map { Inflection.forms($0) }
      guard let first = words.first else { continue }
      // A gap is no word.
      let entry = Entry(rest: words.dropFirst().map { $0 == ["…"] ? nil : WordSet($0) }, pattern: pattern)
      for form in Set(first) { entries[form, default: []].append(entry) }
    }
    // The longest pattern first, so that `in der regel` is not cut short by a part of it.
    self.entries = WordMap(
      entries.map { form, list in
        (form, list.sorted { ($1.rest.count, $0.pattern) < ($0.rest.count, $1.pattern) })
      }
    )
  }

  /// All matches in `sentence`, none of them overlapping, quoted words left out.
  func matches(in sentence: Sentence) -> [Match] {
    var matches: [Match] = []
    var start = sentence.tokens.startIndex
    while let match = match(from: start, in: sentence) {
      matches.append(match)
      start = match.range.upperBound
    }
    return matches
  }

  /// Whether there is a match.
  func isFound(in sentence: Sentence) -> Bool { match(from: sentence.tokens.startIndex, in: sentence) != nil }

  /// The first match that begins at `start` or behind it.
  private func match(from start: Int, in sentence: Sentence) -> Match? {
    var match: Match?
    _ = sentence.firstIndex(from: start) { index, key in
      guard let candidates = entries[key, sentence.tokens[index].folded] else { return false }
      match = self.match(at: index, among: candidates, in: sentence)
      return match != nil
    }
    return match
  }

  private func match(at index: Int, among candidates: [Entry], in sentence: Sentence) -> Match? {
    for entry in candidates {
      if let end = end(of: entry.rest[...], from: index + 1, in: sentence) {
        return Match(range: index..<end, pattern: entry.pattern)
      }
    }
    return nil
  }

  private func end(of rest: ArraySlice<WordSet?>, from index: Int, in sentence: Sentence) -> Int? {
    guard let word = rest.first else { return index }
    guard let word else {
      for skipped in 0...3 {
        if let end = end(of: rest.dropFirst(), from: index + skipped, in: sentence) { return end }
      }
      return nil
    }
    guard let token = sentence[index], word.contains(token) else { return nil }
    return end(of: rest.dropFirst(), from: index + 1, in: sentence)
  }
}
