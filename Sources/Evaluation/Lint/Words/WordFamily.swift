/// Words that belong together by how they begin or end, found by one look-up a word.
///
/// A pattern is `wort` or `wort~` as in `PhraseTable`, `stamm*` for all that begins so, `*schluss` for all that ends so,
/// an adjective's ending aside.
struct WordFamily: Sendable {
  /// Letters by which beginnings and endings are sorted: no pattern is shorter.
  private static let key = 4

  private var words: Set<String> = []
  private var beginnings: [String: [String]] = [:]
  private var endings: [String: [String]] = [:]

  /// A family of `patterns`, in small letters.
  init(_ patterns: [String]) {
    for pattern in patterns {
      if pattern.hasSuffix("*") {
        let stem = String(pattern.dropLast())
        beginnings[String(stem.prefix(Self.key)), default: []].append(stem)
      } else if pattern.hasPrefix("*") {
        let end = String(pattern.dropFirst())
        endings[String(end.suffix(Self.key)), default: []].append(end)
      } else {
        words.formUnion(Inflection.forms(pattern[...]))
      }
    }
  }

  /// Whether `word`, in small letters, belongs to the family.
  func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    if !beginnings.isEmpty, let stems = beginnings[String(word.prefix(Self.key))],
      stems.contains(where: { word.hasPrefix($0) })
    {
      return true
    }
    guard !endings.isEmpty else { return false }
    return ends(word) || Inflection.stems(of: word).contains { ends(String($0)) }
  }

  private func ends(_ word: String) -> Bool {
    endings[String(word.suffix(Self.key))]?.contains { word.hasSuffix($0) } ?? false
  }
}

extension Sentence {
  /// The first word of `family` that is not quoted.
  func first(of family: WordFamily) -> Int? {
    tokens.firstIndex { $0.kind == .word && !$0.isQuoted && family.contains($0.folded) }
  }

  /// Whether one of its words belongs to `family`.
  func has(_ family: WordFamily) -> Bool { first(of: family) != nil }
}
