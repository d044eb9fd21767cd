/// Words that belong together by how they begin or end, found by one look-up a word.
///
/// A pattern is `wort` or `wort~` as in `PhraseTable`, `stamm*` for all that begins so, `*schluss` for all that ends so,
/// an adjective's ending aside. A beginning or an ending has three bytes at least.
struct WordFamily: Sendable {
  private let words: WordSet
  private let beginnings: Affixes
  private let endings: Affixes

  /// A family of `patterns`, in small letters.
  init(_ patterns: [String]) {
    var (words, beginnings, endings): ([String], [String], [String]) = ([], [], [])
    for pattern in patterns {
      precondition(Self.isSound(pattern), "no word can belong to \(pattern)")
      if pattern.hasSuffix("*") {
        beginnings.append(String(pattern.dropLast()))
      } else if pattern.hasPrefix("*") {
        endings.append(String(pattern.dropFirst()))
      } else {
        assert(Inflection.forms(pattern[...]).allSatisfy(Tokenizer.isOne), "no text has the word \(pattern)")
        words += Inflection.forms(pattern[...])
      }
    }
    self.words = WordSet(words)
    self.beginnings = Affixes(beginnings) { WordKey($0).head }
    self.endings = Affixes(endings) { WordKey($0).end(skipping: 0) }
  }

  /// Whether a word can belong to `pattern`: one star at most, three bytes beside it, and no blank.
  private static func isSound(_ pattern: String) -> Bool {
    let stars = pattern.utf8.filter { $0 == UInt8(ascii: "*") }.count
    return !pattern.contains(" ") && (stars == 0 || stars == 1 && pattern.utf8.count > WordKey.affix)
  }

  /// Whether `token`, quoted or not, belongs to the family.
  func contains(_ token: Token) -> Bool { contains(token.key, token.folded) }

  /// Whether `word`, in small letters, belongs to the family.
  func contains(_ word: String) -> Bool { contains(WordKey(word), word) }

  /// Whether the word of `key`, whose letters are `word`, belongs to the family.
  func contains(_ key: WordKey, _ word: @autoclosure () -> String) -> Bool {
    if words.contains(key, word()) { return true }
    if beginnings.mayHold(key.head), beginnings[key.head].contains(where: { word().utf8.starts(with: $0.utf8) }) {
      return true
    }
    let ending = Self.adjectiveEnding(of: key.tail)
    return ends(key, 0, word()) || ending > 0 && ends(key, ending, word())
  }

  private func ends(_ key: WordKey, _ skipped: Int, _ word: @autoclosure () -> String) -> Bool {
    let end = key.end(skipping: skipped)
    guard endings.mayHold(end) else { return false }
    let bytes = word().utf8.dropLast(skipped)
    return endings[end].contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The bytes that may be the ending of an adjective: one of `-e`, two of `-em`, `-en`, `-er` and `-es`.
  private static func adjectiveEnding(of tail: UInt64) -> Int {
    let (last, before) = (UInt8(truncatingIfNeeded: tail), UInt8(truncatingIfNeeded: tail >> 8))
    if last == UInt8(ascii: "e") { return 1 }
    guard before == UInt8(ascii: "e") else { return 0 }
    return switch last {
    case UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "s"): 2
    default: 0
    }
  }
}

/// Beginnings or endings of words, by three of their bytes.
private struct Affixes: Sendable {
  /// One bit for each value of a hash with ten bits: most words are told from all patterns by it.
  private var filter: [UInt64] = Array(repeating: 0, count: 16)
  private var lists: [UInt32: [String]] = [:]

  init(_ patterns: [String], by key: (String) -> UInt32) {
    for pattern in patterns {
      lists[key(pattern), default: []].append(pattern)
      let bit = Self.bit(of: key(pattern))
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// Whether there may be a pattern with the bytes of `key`; 0 stands for a word that is too short for any.
  func mayHold(_ key: UInt32) -> Bool {
    let bit = Self.bit(of: key)
    return key != 0 && filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  subscript(key: UInt32) -> [String] { lists[key] ?? [] }

  private static func bit(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 22) }
}
