/// Text as XML may carry it.
enum XMLEscape {
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Adds the text with everything escaped that means something in XML.
  ///
  /// In attributes also quotes, tabs and line ends, which a parser would turn into blanks; a carriage return everywhere.
  static func append(_ text: String, inAttribute: Bool, to output: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;".utf8
      case "<": output += "&lt;".utf8
      case ">" where !inAttribute: output += "&gt;".utf8
      case "\"" where inAttribute: output += "&quot;".utf8
      case "\n" where inAttribute: output += "&#10;".utf8
      case "\t" where inAttribute: output += "&#9;".utf8
      case "\r": output += "&#13;".utf8
      default: output += (isCharacter(scalar) ? scalar : replacement).utf8
      }
    }
  }

  /// Whether XML 1.0 may carry the character (production 2, Char).
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  /// Whether the text can be a name without colon (XML 1.0, fifth edition, productions 4 and 4a).
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isNameStart(first) else { return false }
    return text.unicodeScalars.allSatisfy { isNameStart($0) || isNameContinuation($0) }
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{2FF}": true
    case "\u{370}"..."\u{37D}", "\u{37F}"..."\u{1FFF}", "\u{200C}"..."\u{200D}", "\u{2070}"..."\u{218F}": true
    case "\u{2C00}"..."\u{2FEF}", "\u{3001}"..."\u{D7FF}", "\u{F900}"..."\u{FDCF}", "\u{FDF0}"..."\u{FFFD}": true
    case "\u{10000}"..."\u{EFFFF}": true
    default: false
    }
  }

  private static func isNameContinuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "-", ".", "\u{B7}", "\u{300}"..."\u{36F}", "\u{203F}"..."\u{2040}": true
    default: false
    }
  }
}
