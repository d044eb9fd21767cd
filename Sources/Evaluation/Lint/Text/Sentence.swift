/// A sentence of a draft.
struct Sentence: Sendable {
  /// Index of its block.
  let block: Int
  /// Its tokens, the closing sign among them; at least one.
  let tokens: ArraySlice<Token>
  /// The key of each token, at the same index; `none` for what is quoted.
  private let keys: ArraySlice<WordKey>

  /// Bytes of the block from its first token to the end of its last.
  let range: Range<Int>

  /// The sentence of `tokens`, with their `keys` at the same indices.
  init(block: Int, tokens: ArraySlice<Token>, keys: ArraySlice<WordKey>) {
    (self.block, self.tokens, self.keys) = (block, tokens, keys)
    range = (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0)
  }

  /// The keys that sentences of `tokens` are made with.
  static func keys(of tokens: [Token]) -> [WordKey] { tokens.map { $0.isQuoted ? .none : $0.key } }

  /// The stretch of it at `range`.
  func stretch(_ range: Range<Int>) -> Sentence {
    Sentence(block: block, tokens: tokens[range], keys: keys[range])
  }

  /// The token at `index`; nil beyond the sentence.
  subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The hash of the token at `index`, quoted or not; 0 beyond the sentence.
  func hash(at index: Int) -> UInt64 { tokens.indices.contains(index) ? tokens[index].key.hash : 0 }

  /// Whether one of its words, quoted ones left out, is one of `words`, which are in small letters.
  func has(_ words: WordSet) -> Bool { first(of: words) != nil }

  /// The same for a few words that need no table.
  func has(_ words: [String]) -> Bool { words.contains { first(of: $0) != nil } }

  /// Whether one of its words belongs to `family`.
  func has(_ family: WordFamily) -> Bool { first(of: family) != nil }

  /// Index of the first word of `words` that is not quoted.
  func first(of words: WordSet) -> Int? { firstIndex { words.contains($1, tokens[$0].folded) } }

  /// The same for a few words that need no table.
  func first(of words: [String]) -> Int? { words.lazy.compactMap { first(of: $0) }.min() }

  private func first(of word: String) -> Int? {
    let hash = WordKey(word).hash
    return keys.firstIndex { $0.hash == hash }.flatMap { tokens[$0].folded == word ? $0 : nil }
  }

  /// The first word of `family` that is not quoted.
  func first(of family: WordFamily) -> Int? {
    firstIndex { family.contains($1, tokens[$0].folded) && tokens[$0].kind == .word }
  }

  /// Index of the first token, quoted ones left out, that `holds` is true of.
  func firstIndex(from start: Int? = nil, where holds: (Int, WordKey) -> Bool) -> Int? {
    var index = start ?? keys.startIndex
    while index < keys.endIndex {
      if keys[index].hash != 0, holds(index, keys[index]) { return index }
      index += 1
    }
    return nil
  }

  /// Whether it has a number of any kind; the label that it begins with is none.
  var hasNumber: Bool { tokens.dropFirst().contains { $0.kind == .number || NumberWords.values[$0] != nil } }
}
