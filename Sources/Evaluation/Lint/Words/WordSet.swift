/// Words that a rule looks for, in small letters.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let map: WordMap<Void>

  /// The words of `list`, in any order; a word may be there twice.
  init(_ list: some Collection<String>) { map = WordMap(list.map { ($0, ()) }) }

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// All words, without doubles.
  var words: [String] { map.words }

  /// Whether `token`, quoted or not, is one of them.
  func contains(_ token: Token) -> Bool { map.contains(token.key, token.folded) }

  /// Whether `word`, in small letters, is one of them.
  func contains(_ word: String) -> Bool { map.contains(WordKey(word), word) }

  /// Whether the word of `key`, whose letters are `word`, is one of them.
  func contains(_ key: WordKey, _ word: @autoclosure () -> String) -> Bool { map.contains(key, word()) }

  /// These and the words of `other`.
  func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }
}
