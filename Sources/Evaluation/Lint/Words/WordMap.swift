/// A table with one value a word, asked by `WordKey`.
///
/// Open addressing over the hashes: a word that is not in it mostly costs one look at one number.
struct WordMap<Value: Sendable>: Sendable {
  /// At most half of the slots are used; 0 stands for a free one.
  private var slots: [UInt64]
  private var places: [Int32]
  private(set) var words: [String] = []
  private(set) var values: [Value] = []

  /// A table of `pairs`; the last value of a word counts.
  init(_ pairs: some Collection<(String, Value)>) {
    let size = (pairs.count * 2 + 1).roundedUpToPowerOfTwo
    slots = Array(repeating: 0, count: size)
    places = Array(repeating: 0, count: size)
    for (word, value) in pairs { insert(word, value) }
  }

  /// The value of the word of `key`, whose letters are `word`.
  subscript(key: WordKey, word: @autoclosure () -> String) -> Value? {
    place(of: key.hash, word).map { values[$0] }
  }

  /// Whether the word of `key`, whose letters are `word`, is in the table.
  func contains(_ key: WordKey, _ word: @autoclosure () -> String) -> Bool { place(of: key.hash, word) != nil }

  /// Two words of one hash are told apart by their letters.
  @inline(__always)
  private func place(of hash: UInt64, _ word: () -> String) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == hash, words[Int(places[slot])] == word() { return Int(places[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func insert(_ word: String, _ value: Value) {
    let key = WordKey(word)
    if let place = place(of: key.hash, { word }) {
      values[place] = value
      return
    }
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    (slots[slot], places[slot]) = (key.hash, Int32(words.count))
    words.append(word)
    values.append(value)
  }
}

extension Int {
  /// The smallest power of two that is no smaller.
  fileprivate var roundedUpToPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}

extension WordMap: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}

extension WordMap {
  /// The value of `token`, quoted or not.
  subscript(token: Token) -> Value? { self[token.key, token.folded] }

  /// The value of `word`, in small letters.
  subscript(word: String) -> Value? { self[WordKey(word), word] }
}
