/// One pass over a text for phrases, in time linear in its length, whatever a bidder writes.
struct PhraseScan {
  /// A phrase that was found.
  struct Hit {
    /// What it does.
    let kind: Phrase.Kind
    /// Where it begins and ends, in bytes.
    let bytes: Range<Int>
    /// Number of the clause and of the word that it ends with.
    let clause: Int, word: Int

    /// Whether it stands in the same clause and at most so many words behind `other`.
    func follows(_ other: Hit, within words: Int) -> Bool { clause == other.clause && word - other.word <= words }
  }

  /// The first phrase of each kind.
  private(set) var hits: [Hit] = []
  /// How many words the text has.
  private(set) var wordCount = 0
  /// Whether it has characters that cannot be seen; characters that reorder it; letters in disguise.
  private(set) var isHiding = false, isReordered = false, isDisguised = false

  private let text: String
  /// The last words, the newest at `wordCount % 8`.
  private var ring = InlineArray<8, Word>(repeating: Word())
  private let book = PhraseBook.shared
  private var opening = InlineArray<3, UInt64>(repeating: 0)
  private var clause = 0
  private var retraction: Hit?

  private struct Word {
    var hash: UInt64 = 0
    var start = 0
    /// Whether punctuation parts it from the word before.
    var isParted = false
  }

  /// Scans `text`.
  init(_ text: String) {
    self.text = text
    run(text.utf8Span.span)
  }

  /// The kinds of phrases that were found.
  var kinds: [Phrase.Kind] { hits.map(\.kind) }

  /// Whether the text begins by saying no: `Nicht im Standard`, but not `keine Einschränkungen`.
  var beginsWithRefusal: Bool {
    PhraseBook.refusals.contains(opening[0])
      && !PhraseBook.reassurances.contains(opening[1]) && !PhraseBook.reassurances.contains(opening[2])
  }

  /// Whether the text begins by saying yes.
  var beginsWithAffirmation: Bool { PhraseBook.affirmations.contains(opening[0]) }

  /// The words of `hit` and a little of what follows.
  func quote(_ hit: Hit) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: hit.bytes.lowerBound)
    let clipped = Quote.clipped(String(text[start...].prefix(72)), limit: 71)
    // The sentence around the quotation brings its own full stop.
    return clipped.hasSuffix(".") ? String(clipped.dropLast()) : clipped
  }

  /// The hash of a word that is folded already.
  static func hash(of word: String) -> UInt64 { word.utf8.reduce(basis) { $0 &* prime &+ UInt64($1) } }

  private static let basis: UInt64 = 5381
  private static let prime: UInt64 = 33

  private mutating func run(_ bytes: Span<UInt8>) {
    var state = WordState()
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if Self.isLetter(byte) {
        offset = state.append(lettersOf: bytes, from: offset)
      } else if byte >= 0x80 {
        offset += fold(bytes, at: offset, &state)
      } else {
        if byte >= 0x30, byte <= 0x39 {
          state.append(byte, at: offset)
        } else {
          if state.isOpen { end(&state, at: offset) }
          if byte > 0x20 { punctuate(byte, &state) }
        }
        offset += 1
      }
    }
    if state.isOpen { end(&state, at: offset) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The word that is being read.
  private struct WordState {
    var hash = PhraseScan.basis
    var start = 0
    var isOpen = false
    var isParted = false
    var hasLatin = false, hasDisguise = false

    mutating func append(_ letter: UInt8, at offset: Int) {
      if !isOpen { start = offset }
      isOpen = true
      hasLatin = true
      hash = hash &* PhraseScan.prime &+ UInt64(letter)
    }

    /// Appends letters up to the first byte that is none, and gives its place; most bytes of a text go through here.
    mutating func append(lettersOf bytes: Span<UInt8>, from first: Int) -> Int {
      if !isOpen { start = first }
      isOpen = true
      hasLatin = true
      var offset = first
      var hash = hash
      while offset < bytes.count, PhraseScan.isLetter(bytes[offset]) {
        hash = hash &* PhraseScan.prime &+ UInt64(bytes[offset] | 0x20)
        offset += 1
      }
      self.hash = hash
      return offset
    }
  }

  private mutating func punctuate(_ byte: UInt8, _ state: inout WordState) {
    // Hyphens and quotation marks part nothing.
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"):
      clause += 1
      state.isParted = true
    default: break
    }
  }

  private mutating func fold(_ bytes: Span<UInt8>, at offset: Int, _ state: inout WordState) -> Int {
    let (scalar, length) = Self.decode(bytes, at: offset)
    switch Folding.fold(scalar) {
    case .letters(let first, let second):
      state.append(first, at: offset)
      if second > 0 { state.append(second, at: offset) }
    case .disguised(let first, _):
      let hadLatin = state.hasLatin
      state.append(first, at: offset)
      state.hasLatin = hadLatin
      state.hasDisguise = true
      if scalar.value >= 0xFF00 { isDisguised = true }
    case .diaeresis: if state.isOpen { state.append(UInt8(ascii: "e"), at: offset) }
    case .invisible: isHiding = true
    case .reordering: isReordered = true
    case .accent: break
    case .separator: if state.isOpen { end(&state, at: offset) }
    case .other: other(bytes, offset, length, &state)
    }
    return length
  }

  private func other(_ bytes: Span<UInt8>, _ offset: Int, _ length: Int, _ state: inout WordState) {
    let hadLatin = state.hasLatin
    for place in offset..<offset + length { state.append(bytes[place], at: offset) }
    state.hasLatin = hadLatin
  }

  /// The scalar at `offset`; the bytes of a `String` are valid UTF-8.
  private static func decode(_ bytes: Span<UInt8>, at offset: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[offset]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for place in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private mutating func end(_ state: inout WordState, at offset: Int) {
    if state.hasLatin, state.hasDisguise { isDisguised = true }
    wordCount += 1
    ring[wordCount & 7] = Word(hash: state.hash, start: state.start, isParted: state.isParted)
    if wordCount <= 3 { opening[wordCount - 1] = state.hash }
    if let phrases = book.phrases(endingWith: state.hash) {
      for phrase in phrases { match(phrase, end: offset) }
    }
    state = WordState()
  }

  private mutating func match(_ phrase: Phrase, end: Int) {
    let length = phrase.words.count
    guard length <= wordCount, !hits.contains(where: { $0.kind == phrase.kind }) else { return }
    for place in 0..<length where ring[(wordCount - length + 1 + place) & 7].hash != phrase.words[place] { return }
    let first = wordCount - length + 1
    if phrase.isNegatable, isNegated(before: first) { return }
    let hit = Hit(kind: phrase.kind, bytes: ring[first & 7].start..<end, clause: clause, word: wordCount)
    switch phrase.kind {
    case .retraction: retract(hit)
    case .buyer: hits.removeAll { $0.kind == .terms && hit.follows($0, within: 4) }
    case .ownTerms, .terms: if !isRetracted(hit) { hits.append(hit) }
    default: hits.append(hit)
    }
  }

  /// Terms that the same clause takes back at once are none: `unsere AGB finden keine Anwendung`.
  private mutating func retract(_ back: Hit) {
    retraction = back
    hits.removeAll { ($0.kind == .ownTerms || $0.kind == .terms) && back.follows($0, within: 3) }
  }

  /// Terms that were taken back before they are named are none either: `wir verzichten auf eigene AGB`.
  private func isRetracted(_ hit: Hit) -> Bool { retraction.map { hit.follows($0, within: 4) } ?? false }

  /// Whether a negation stands before the word number `first`, perhaps with a determiner between, and is not undone.
  private func isNegated(before first: Int) -> Bool {
    var place = first
    guard place > 1, !ring[place & 7].isParted else { return false }
    place -= 1
    if PhraseBook.determiners.contains(ring[place & 7].hash), place > 1, !ring[place & 7].isParted { place -= 1 }
    guard PhraseBook.negations.contains(ring[place & 7].hash) else { return false }
    return place < 2 || !PhraseBook.doubles.contains(ring[(place - 1) & 7].hash)
  }
}
