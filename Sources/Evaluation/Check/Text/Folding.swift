/// Reduces letters to what a reader recognises: lower case, no accents, umlauts spelt out, look-alikes of other scripts as
/// the Latin letters that they imitate.
enum Folding {
  /// What one character becomes.
  enum Result: Hashable {
    /// Up to two ASCII letters or digits; the second is 0 where there is one.
    case letters(UInt8, UInt8)
    /// As above, but written with a character of another script or alphabet.
    case disguised(UInt8, UInt8)
    /// Ends a word.
    case separator
    /// Cannot be seen: a soft hyphen, a joiner, a character of no width.
    case invisible
    /// Changes the order in which text is shown.
    case reordering
    /// The dots of a decomposed umlaut.
    case diaeresis
    /// Another accent, dropped.
    case accent
    /// A letter that stays as it is.
    case other
  }

  /// `text` with every character folded, without separators: `k. A.` becomes `ka`.
  static func letters(of text: String) -> String { fold(text, separator: nil) }

  /// `text` with every character folded, with a hyphen for every separator: for ids.
  static func plain(_ text: String) -> String { fold(text, separator: "-") }

  private static func fold(_ text: String, separator: Unicode.Scalar?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch fold(scalar) {
      case .letters(let first, let second), .disguised(let first, let second):
        result.append(Unicode.Scalar(first))
        if second > 0 { result.append(Unicode.Scalar(second)) }
      case .separator: if let separator { result.append(separator) }
      case .diaeresis: result.append("e")
      case .invisible, .reordering, .accent: break
      case .other: result.append(scalar)
      }
    }
    return String(result)
  }

  /// What `scalar` becomes.
  static func fold(_ scalar: Unicode.Scalar) -> Result {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: .letters(UInt8(scalar.value), 0)
    case 0x41...0x5A: .letters(UInt8(scalar.value) | 0x20, 0)
    case 0..<0xAD: .separator
    case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0x180E, 0x034F: .invisible
    case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x206F: .reordering
    case 0xAE..<0xC0, 0x2000...0x206F, 0x3000, 0x1680: .separator
    case 0xC0...0x17F: latin(scalar)
    case 0x308: .diaeresis
    case 0x300...0x36F: .accent
    case 0x370...0x52F: lookalike(scalar)
    case 0xFF01...0xFF5E: fullwidth(scalar)
    case 0x1D400...0x1D7FF: .disguised(mathematical(scalar), 0)
    default: .other
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> Result {
    switch scalar {
    case "ä", "Ä", "æ", "Æ": return .letters(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case "ö", "Ö", "œ", "Œ": return .letters(UInt8(ascii: "o"), UInt8(ascii: "e"))
    case "ü", "Ü": return .letters(UInt8(ascii: "u"), UInt8(ascii: "e"))
    case "ß": return .letters(UInt8(ascii: "s"), UInt8(ascii: "s"))
    case "×", "÷": return .separator
    default:
      let index = Int(scalar.value) - 0xC0
      let base = index < bases.count ? bases[index] : 0
      return base == 0 ? .other : .letters(base, 0)
    }
  }

  /// Letters of U+00C0 to U+017F without their accents; 0 where there is none.
  private static let bases: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllllnnnnnnnnnooooooooorrrrrrsssssssstttttt"
      + "uuuuuuuuuuuuwwyyyzzzzzzs").utf8
  )

  private static func lookalike(_ scalar: Unicode.Scalar) -> Result {
    guard let letter = lookalikes[scalar] else { return .other }
    return .disguised(letter, 0)
  }

  /// Letters of Greek and Cyrillic that look like Latin ones.
  private static let lookalikes: [Unicode.Scalar: UInt8] = Dictionary(
    zip(
      "АаВЕеЅѕІіЈјКкМНОоРрСсТУуХхԁԛԜԝΑΒΕΖΗΙΚΜΝΟοΡΤΥΧνιαρυκ".unicodeScalars,
      "aabeessiijjkkmhooppcctyyxxdqwwabezhikmnooptyxviapuk".utf8
    ),
    uniquingKeysWith: { first, _ in first }
  )

  private static func fullwidth(_ scalar: Unicode.Scalar) -> Result {
    let ascii = UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)
    guard case .letters(let letter, _) = fold(Unicode.Scalar(ascii)) else { return .separator }
    return .disguised(letter, 0)
  }

  /// Mathematical alphabets repeat A to Z and a to z in blocks of 52, then digits in blocks of ten.
  private static func mathematical(_ scalar: Unicode.Scalar) -> UInt8 {
    guard scalar.value < 0x1D6A8 else { return UInt8(ascii: "0") + UInt8((scalar.value - 0x1D6A8) % 10) }
    return UInt8(ascii: "a") + UInt8((scalar.value - 0x1D400) % 26)
  }
}
