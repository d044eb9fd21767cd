/// Splits the text of a block into words, numbers and signs.
///
/// A hyphen between letters belongs to the word (`De-Mail`), a dot to an abbreviation (`Abs.`), dot, comma and colon
/// between digits to the number (`99,5`, `12.05.2015`, `7.3`).
struct Tokenizer {
  private let bytes: [UInt8]
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private var index = 0
  private(set) var tokens: [Token] = []

  /// The tokens of `text`, in order.
  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(text)
    tokenizer.run()
    return PartyNames.resolved(Quotations.marked(tokenizer.tokens))
  }

  /// Whether `word`, in small letters, is what the tokens of a text fold to.
  static func isOne(_ word: String) -> Bool {
    let tokens = tokens(of: word)
    return tokens.count == 1 && tokens[0].folded == word
  }

  private init(_ text: String) {
    var (scalars, offsets): ([Unicode.Scalar], [Int]) = ([], [])
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    bytes = Array(text.utf8)
    self.scalars = scalars
    self.offsets = offsets
    tokens.reserveCapacity(scalars.count / 6)
  }

  private mutating func run() {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isBlank {
        index += 1
      } else if scalar.isDigit {
        append(.number, until: numberEnd())
      } else if scalar.isLetter {
        append(.word, until: wordEnd())
      } else {
        append(.sign, until: signEnd())
      }
    }
  }

  private func numberEnd() -> Int {
    var end = index + 1
    while end < scalars.count {
      if scalars[end].isDigit || scalars[end].isLetter {
        end += 1
      } else if [".", ",", ":"].contains(scalars[end]), end + 1 < scalars.count, scalars[end + 1].isDigit {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func wordEnd() -> Int {
    var end = index + 1
    while end < scalars.count {
      if scalars[end].isLetter || scalars[end].isDigit || scalars[end].isMark {
        end += 1
      } else if scalars[end].isHyphen, end + 1 < scalars.count, scalars[end + 1].isLetter || scalars[end + 1].isDigit {
        end += 2
      } else {
        break
      }
    }
    guard end < scalars.count, scalars[end] == ".", isAbbreviation(index..<end) else { return end }
    return end + 1
  }

  /// Three dots are one sign.
  private func signEnd() -> Int {
    let dots = scalars[index...].prefix { $0 == "." }.count
    return index + (dots > 1 ? dots : 1)
  }

  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    if range.count == 1 { return true }
    guard range.count <= Abbreviations.longest else { return false }
    return Abbreviations.all.contains(string(range).lowercased())
  }

  /// As written, without what is not seen, and with the dots over vowels that stand apart from them joined to them.
  private func string(_ range: Range<Int>) -> String {
    guard scalars[range].contains(where: \.isMark) else {
      return String(decoding: bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    for scalar in scalars[range] where !scalar.isInvisible {
      if scalar == "\u{308}", let vowel = text.last, let joined = Self.umlauts[vowel] {
        text.removeLast()
        text.append(joined)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// Tables of words are compared by their bytes.
  private static let umlauts: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü",
  ]

  private mutating func append(_ kind: Token.Kind, until end: Int) {
    let text = string(index..<end)
    let folded = kind == .word ? text.lowercased() : text
    tokens.append(
      Token(
        kind: kind,
        text: text,
        folded: folded,
        key: WordKey(folded),
        range: offsets[index]..<offsets[end],
        isCapitalized: kind == .word && scalars[index].isCapital
      )
    )
    index = end
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  var isHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" }

  /// A soft hyphen and what is not seen count as marks: they belong to the word.
  fileprivate var isMark: Bool { isInvisible || (0x300...0x36F).contains(value) }

  /// A soft hyphen, a space of no width, or a sign that turns the direction of writing: `zeit` + U+200B + `nah` reads `zeitnah`.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether it is a capital letter.
  fileprivate var isCapital: Bool { value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase }

  var isBlank: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x202F: true
    default: isInvisible
    }
  }

  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F: true
    case 0..<0x180: false
    default: properties.isAlphabetic
    }
  }
}
