extension String {
  /// The text of UTF-8 bytes with each white space as one blank, and none at its ends.
  init(collapsing bytes: ArraySlice<UInt8>) {
    self = bytes.isCollapsed ? String(decoding: bytes, as: UTF8.self) : Self.joined(bytes)
  }

  private static func joined(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.words.joined(separator: " ")
  }

  /// The text with each white space as one blank, and none at its ends.
  var collapsed: String { String(collapsing: Array(utf8)[...]) }

  /// The text with each white space as one blank, also at its ends.
  var withSingleBlanks: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isInside = false
    for byte in utf8 {
      if !byte.isXMLBlank { bytes.append(byte) } else if !isInside { bytes.append(UInt8(ascii: " ")) }
      isInside = byte.isXMLBlank
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool { utf8.allSatisfy(\.isXMLBlank) }

  /// The words between white space.
  var words: [String] { Array(utf8)[...].words }
}

extension ArraySlice<UInt8> {
  /// The words between white space of UTF-8 bytes.
  var words: [String] {
    var words: [String] = []
    var rest = self
    while let start = rest.firstIndex(where: { !$0.isXMLBlank }) {
      let end = rest[start...].firstIndex(where: \.isXMLBlank) ?? rest.endIndex
      words.append(String(decoding: rest[start..<end], as: UTF8.self))
      rest = rest[end...]
    }
    return words
  }

  /// Whether there is no white space but single blanks between words; most texts are so, and need no second look.
  fileprivate var isCollapsed: Bool {
    // Texts of offers are looked at byte by byte here and nowhere else: a span is what makes that cheap.
    let bytes = span
    var isAfterBlank = true
    for index in bytes.indices {
      let byte = bytes[index]
      let isBlank = byte <= 0x20
      if isBlank, byte != 0x20 || isAfterBlank { return false }
      isAfterBlank = isBlank
    }
    return bytes.isEmpty || !isAfterBlank
  }
}

extension UInt8 {
  /// Whether XML calls it white space: blank, tab, line feed or carriage return.
  var isXMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
