/// Makes text inert in XHTML and CSS.
enum Escaping {
  /// `text` for element content and for quoted attributes.
  ///
  /// Characters that XML does not allow, and those that change how other characters are displayed (direction
  /// overrides, language tags), are shown by their number: a reader shall see that something was there.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { isSuspicious($0) }) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: append(scalar, to: &result)
      }
    }
    return result
  }

  /// `text` for the inside of a quoted CSS string.
  static func cssEscaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": result.unicodeScalars.append(scalar)
      default: result += "\\\(String(scalar.value, radix: 16, uppercase: true)) "
      }
    }
    return result
  }

  /// The text of XHTML that `escaped` and our own elements made: without tags, the five references resolved.
  static func plain(_ xhtml: String) -> String {
    var result = ""
    var rest = xhtml[...]
    while let special = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      result += rest[..<special]
      let end = rest[special...].firstIndex(of: rest[special] == "<" ? ">" : ";") ?? special
      result += references[rest[special...end]] ?? ""
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static let references: [Substring: String] = [
    "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": "\"", "&#39;": "'",
  ]

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if isInvisible(scalar) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "[U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }

  // The first byte of everything that `escaped` replaces, and of much else: a quick look before a slow one.
  private static func isSuspicious(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
