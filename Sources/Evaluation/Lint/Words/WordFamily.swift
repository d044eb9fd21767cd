/// Words that belong together by how they begin or end, found by one look-up a word.
///
/// A pattern is `wort` or `wort~` as in `PhraseTable`, `stamm*` for all that begins so, `*schluss` for all that ends so,
/// an adjective's ending aside.
struct WordFamily: Sendable {
  /// Bytes by which beginnings and endings are sorted: no pattern is shorter.
  private static let key = 4

  private var words: Set<String> = []
  private var beginnings: [UInt32: [String]] = [:]
  private var endings: [UInt32: [String]] = [:]

  /// A family of `patterns`, in small letters.
  init(_ patterns: [String]) {
    for pattern in patterns {
      if pattern.hasSuffix("*") {
        let stem = String(pattern.dropLast())
        beginnings[Self.key(stem.utf8.prefix(Self.key)), default: []].append(stem)
      } else if pattern.hasPrefix("*") {
        let end = String(pattern.dropFirst())
        endings[Self.key(end.utf8.suffix(Self.key)), default: []].append(end)
      } else {
        words.formUnion(Inflection.forms(pattern[...]))
      }
    }
  }

  /// Whether `word`, in small letters, belongs to the family.
  func contains(_ word: String) -> Bool {
    if !words.isEmpty, words.contains(word) { return true }
    let bytes = word.utf8
    guard bytes.count >= Self.key else { return false }
    if !beginnings.isEmpty, let stems = beginnings[Self.key(bytes.prefix(Self.key))],
      stems.contains(where: { bytes.starts(with: $0.utf8) })
    {
      return true
    }
    guard !endings.isEmpty else { return false }
    return ends(Substring(word).utf8)
      || Self.adjectiveEnding(of: bytes).contains { ends(Substring(word).utf8.dropLast($0)) }
  }

  private func ends(_ bytes: Substring.UTF8View) -> Bool {
    endings[Self.key(bytes.suffix(Self.key))]?.contains { end in
      bytes.suffix(end.utf8.count).elementsEqual(end.utf8)
    } ?? false
  }

  /// The bytes that may be the ending of an adjective: one of `-e`, two of `-em`, `-en`, `-er` and `-es`.
  private static func adjectiveEnding(of bytes: String.UTF8View) -> ClosedRange<Int> {
    let last = bytes.suffix(2)
    guard let first = last.first, let second = last.last else { return 0...0 }
    if second == UInt8(ascii: "e") { return 1...1 }
    let isDeclined = first == UInt8(ascii: "e") && [UInt8]("mnrs".utf8).contains(second)
    return isDeclined ? 2...2 : 0...0
  }

  private static func key(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
}

extension Sentence {
  /// The first word of `family` that is not quoted.
  func first(of family: WordFamily) -> Int? {
    tokens.firstIndex { $0.kind == .word && !$0.isQuoted && family.contains($0.folded) }
  }

  /// Whether one of its words belongs to `family`.
  func has(_ family: WordFamily) -> Bool { first(of: family) != nil }
}
