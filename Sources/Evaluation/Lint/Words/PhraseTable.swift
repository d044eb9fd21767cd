/// Words and phrases, found in inflected forms by one look-up a word.
///
/// A pattern is one word or several with a blank between; see `Inflection.forms` for `~`. A bar parts words that may stand
/// at one place (`und|sowie andere`); `…` stands for up to three tokens, signs among them.
struct PhraseTable: Sendable {
  /// What was found: tokens of the sentence, and the pattern.
  struct Match: Hashable, Sendable {
    var range: Range<Int>
    var pattern: String
  }

  private struct Entry: Sendable {
    /// The words behind the first; nil for a gap.
    var rest: [WordSet?]
    var pattern: String
  }

  /// All patterns that begin with one word.
  private struct Candidates: Sendable {
    var entries: [Entry]
    /// The hash of the second word of each, so that most are ruled out by one number; 0 where it has several forms or none.
    var seconds: [UInt64]
  }

  private let candidates: WordMap<Candidates>

  /// A table of `patterns`.
  init(_ patterns: [String]) {
    var entries: [String: [(entry: Entry, second: UInt64)]] = [:]
    for pattern in patterns {
      let words = pattern.split(separator: " ").map { $0.split(separator: "|").flatMap { Inflection.forms($0) } }
      guard let first = words.first else { continue }
      assert(words.joined().allSatisfy { $0 == "…" || Tokenizer.isOne($0) }, "no text has the words of \(pattern)")
      // A gap is no word.
      let rest = words.dropFirst().map { $0 == ["…"] ? nil : WordSet($0) }
      let second = words.dropFirst().first.flatMap { $0.count == 1 && $0 != ["…"] ? $0.first : nil }
      for form in Set(first) {
        entries[form, default: []].append((Entry(rest: rest, pattern: pattern), second.map { WordKey($0).hash } ?? 0))
      }
    }
    // The longest pattern first, so that `in der regel` is not cut short by a part of it.
    candidates = WordMap(
      entries.map { form, list in
        let sorted = list.sorted {
          ($1.entry.rest.count, $0.entry.pattern) < ($0.entry.rest.count, $1.entry.pattern)
        }
        return (form, Candidates(entries: sorted.map(\.entry), seconds: sorted.map(\.second)))
      }
    )
  }

  /// All matches in `sentence`, none of them overlapping; none begins with a quoted word.
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
      guard let candidates = candidates[key, sentence.tokens[index].folded] else { return false }
      match = self.match(at: index, among: candidates, in: sentence)
      return match != nil
    }
    return match
  }

  private func match(at index: Int, among candidates: Candidates, in sentence: Sentence) -> Match? {
    let next = sentence.hash(at: index + 1)
    for place in candidates.seconds.indices
    where candidates.seconds[place] == 0 || candidates.seconds[place] == next {
      let entry = candidates.entries[place]
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
