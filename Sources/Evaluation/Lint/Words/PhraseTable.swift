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
    var rest: [Set<String>]
    var pattern: String
  }

  private static let gap: Set<String> = ["…"]
  private let entries: [String: [Entry]]

  /// A table of `patterns`.
  init(_ patterns: [String]) {
    var entries: [String: [Entry]] = [:]
    for pattern in patterns {
      let words = pattern.split(separator: " ").map { Set(Inflection.forms($0)) }
      guard let first = words.first else { continue }
      let entry = Entry(rest: Array(words.dropFirst()), pattern: pattern)
      for form in first { entries[form, default: []].append(entry) }
    }
    // The longest pattern first, so that `in der regel` is not cut short by a part of it.
    self.entries = entries.mapValues { $0.sorted { ($1.rest.count, $0.pattern) < ($0.rest.count, $1.pattern) } }
  }

  /// All matches in `sentence`, none of them overlapping, quoted words left out.
  func matches(in sentence: Sentence) -> [Match] {
    var matches: [Match] = []
    var index = sentence.tokens.startIndex
    while index < sentence.tokens.endIndex {
      if let match = match(at: index, in: sentence) {
        matches.append(match)
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
    return matches
  }

  /// Whether there is a match.
  func isFound(in sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { match(at: $0, in: sentence) != nil }
  }

  private func match(at index: Int, in sentence: Sentence) -> Match? {
    let token = sentence.tokens[index]
    guard !token.isQuoted, let candidates = entries[token.folded] else { return nil }
    for entry in candidates {
      if let end = end(of: entry.rest[...], from: index + 1, in: sentence) {
        return Match(range: index..<end, pattern: entry.pattern)
      }
    }
    return nil
  }

  private func end(of rest: ArraySlice<Set<String>>, from index: Int, in sentence: Sentence) -> Int? {
    guard let word = rest.first else { return index }
    if word == Self.gap {
      for skipped in 0...3 {
        if let end = end(of: rest.dropFirst(), from: index + skipped, in: sentence) { return end }
      }
      return nil
    }
    guard let token = sentence[index], word.contains(token.folded) else { return nil }
    return end(of: rest.dropFirst(), from: index + 1, in: sentence)
  }
}
