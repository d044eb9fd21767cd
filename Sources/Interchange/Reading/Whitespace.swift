extension String {
  /// The text with each white space as one blank, and none at its ends.
  var collapsed: String {
    // Most texts of an offer are collapsed already, and a look costs less than a copy.
    if isCollapsed { return self }
    let words = utf8.split(whereSeparator: \.isXMLBlank)
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  private var isCollapsed: Bool {
    var isAfterBlank = true
    let bytes = utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte > 0x20 {
        isAfterBlank = false
      } else if byte != 0x20 || isAfterBlank {
        return false
      } else {
        isAfterBlank = true
      }
    }
    return !isAfterBlank || isEmpty
  }

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
  var words: [String] { utf8.split(whereSeparator: \.isXMLBlank).map { String(decoding: $0, as: UTF8.self) } }
}

extension UInt8 {
  /// Whether XML calls it white space: blank, tab, line feed or carriage return.
  var isXMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
