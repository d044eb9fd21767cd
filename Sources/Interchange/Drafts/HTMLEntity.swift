/// The entities that German texts use.
enum HTMLEntity {
  private static let named: [Substring: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}", "auml": "ä",
    "ouml": "ö",
    "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "sect": "§", "euro": "€", "ndash": "–",
    "mdash": "—",
    "bdquo": "„", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "sbquo": "‚", "lsquo": "‘", "rsquo": "’",
    "hellip": "…", "bull": "•", "middot": "·", "eacute": "é", "egrave": "è", "agrave": "à", "copy": "©", "reg": "®",
    "deg": "°",
    "times": "×", "ge": "≥", "le": "≤", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
  ]

  /// The letter that `text`, which begins with `&`, stands for, and the characters that it takes; `&` itself when it is none.
  static func decode(_ text: Substring) -> (letter: String, length: Int) {
    let body = text.dropFirst().prefix(10)
    guard let end = body.firstIndex(of: ";") else { return ("&", 1) }
    let name = body[..<end]
    let letter = name.first == "#" ? number(name.dropFirst()) : named[name]
    return letter.map { ($0, name.count + 2) } ?? ("&", 1)
  }

  private static func number(_ digits: Substring) -> String? {
    let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
