/// The phrases that are looked for, found by their last word.
struct PhraseBook: Sendable {
  /// The one book, in German and English.
  static let shared = PhraseBook()

  private let byLastWord: [UInt64: [Phrase]]
  /// One bit for each last word, by its hash: most words of a text are settled here.
  private let bits: [UInt64]

  /// Phrases that end with the word of `hash`.
  func phrases(endingWith hash: UInt64) -> [Phrase]? {
    let bit = Self.bit(hash)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 0 ? nil : byLastWord[hash]
  }

  /// One of 4,096 bits, by the high bits of a product: the hashes themselves differ little at either end.
  private static func bit(_ hash: UInt64) -> Int { Int((hash &* 0x9E37_79B9_7F4A_7C15) >> 52) }

  private init() {
    var byLastWord: [UInt64: [Phrase]] = [:]
    for (kind, isNegatable, list) in Self.lists {
      for line in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let words = line.split(separator: " ").map { PhraseScan.hash(of: String($0)) }
        guard let last = words.last else { continue }
        byLastWord[last, default: []].append(Phrase(kind: kind, words: words, isNegatable: isNegatable))
      }
    }
    var bits = [UInt64](repeating: 0, count: 64)
    for bit in byLastWord.keys.map(Self.bit) { bits[bit >> 6] |= 1 << UInt64(bit & 63) }
    self.byLastWord = byLastWord
    self.bits = bits
  }

  /// Words that negate what follows.
  static let negations = hashes(
    "ohne kein keine keinen keinem keiner keines keinerlei without no not nicht none"
  )
  /// Words that may stand between a negation and what it negates.
  static let determiners = hashes(
    """
    jeden jede jeder jedem jegliche jeglichen jeglichem jeglicher irgendeinen irgendwelche weitere weiteren any further
    eigene eigenen eigener our own unsere unseren other additional zusaetzliche zusaetzlichen inhaltliche inhaltlichen
    """
  )
  /// Words that negate a negation: `nicht ohne Vorbehalt`.
  static let doubles = hashes("nicht not nie niemals never")
  /// Words that say no at the beginning of a remark.
  static let refusals = hashes("nicht kein keine keinen keinem keiner nein no not leider")
  /// Words after which such a beginning is no refusal: `keine Einschränkungen`, `nicht nur`.
  static let reassurances = hashes(
    """
    nur einschraenkung einschraenkungen ausnahme ausnahmen vorbehalt vorbehalte abweichung abweichungen bedenken
    mehrkosten zusatzkosten kosten probleme only restriction restrictions limitation limitations exception exceptions
    reservation reservations deviation deviations problem problems zusaetzlichen zusaetzliche weiteren weitere further
    additional other besonderheiten anmerkungen ergaenzungen remarks comments
    """
  )
  /// Words that say yes at the beginning of a remark.
  static let affirmations = hashes("ja yes selbstverstaendlich natuerlich erfuellt fulfilled")

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { PhraseScan.hash(of: String($0)) })
  }
}
