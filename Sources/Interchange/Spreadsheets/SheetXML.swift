/// XML of a spreadsheet while it is written: bytes that only grow, nothing kept as a tree, since sheets are long.
struct SheetXML {
  private(set) var bytes: [UInt8]

  init() { bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8) }

  /// Markup of our own, as it is.
  mutating func add(_ markup: String) { bytes += markup.utf8 }

  /// A text between tags, or in an attribute between double quotes.
  mutating func addText(_ text: String) { Self.escape(text, into: &bytes) }

  /// `text` so that it means itself, between tags and in attributes; what XML cannot carry becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\n": bytes += "&#10;".utf8
      case "\t": bytes += "&#9;".utf8
      default: bytes += (isCharacter(scalar) ? scalar : "\u{FFFD}").utf8
      }
    }
  }

  // XML 1.0, production 2; a carriage return would not survive either.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }
}
