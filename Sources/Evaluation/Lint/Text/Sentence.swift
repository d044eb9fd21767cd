/// A sentence of a draft.
struct Sentence: Sendable {
  /// Index of its block.
  var block: Int
  /// Its tokens, the closing sign among them; at least one.
  var tokens: ArraySlice<Token>

  /// Bytes of the block from its first token to the end of its last.
  var range: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Whether one of its words, quoted ones left out, is one of `words`, which are in small letters.
  func has(_ words: Set<String>) -> Bool { tokens.contains { !$0.isQuoted && words.contains($0.folded) } }

  /// Index of the first word of `words` that is not quoted.
  func first(of words: Set<String>) -> Int? { tokens.firstIndex { !$0.isQuoted && words.contains($0.folded) } }

  /// The token at `index`; nil beyond the sentence.
  subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// Whether it has a number of any kind; the label that it begins with is none.
  var hasNumber: Bool { tokens.dropFirst().contains { $0.kind == .number || NumberWords.values[$0.folded] != nil } }
}
