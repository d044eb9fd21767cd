internal import Glibc

/// The first bytes of a file: whether it is XML at all, and in UTF-8.
enum XMLPreamble {
  /// The bytes behind a byte order mark, when nothing speaks against UTF-8.
  static func check(
    _ bytes: UnsafeBufferPointer<UInt8>,
    file: String
  ) throws(XMLError) -> UnsafeBufferPointer<UInt8> {
    if let encoding = wideEncoding(bytes) { throw XMLError(file: file, line: 1, kind: .wrongEncoding(encoding)) }
    let content = bytes.has("\u{FEFF}", at: 0) ? UnsafeBufferPointer(rebasing: bytes.dropFirst(3)) : bytes
    guard let first = content.firstIndex(where: { !isXMLBlank($0) }) else { throw XMLError(file: file, kind: .empty) }
    guard content[first] == ASCII.lessThan else { throw XMLError(file: file, kind: .notXML(XMLLookalike(content))) }
    if let encoding = declaredEncoding(content), !isUTF8(encoding) {
      throw XMLError(file: file, line: 1, kind: .wrongEncoding(encoding))
    }
    let nul = content.index(of: 0, from: 0)
    guard nul == content.count else {
      let line = 1 + content[..<nul].count(where: { $0 == ASCII.lineFeed })
      throw XMLError(file: file, line: line, kind: .notWellFormed("a NUL byte"))
    }
    return content
  }

  /// The name of the encoding when two or four bytes make a character: with a byte order mark, or around the first `<`.
  private static func wideEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let utf32: [[UInt8]] = [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [0x3C, 0, 0, 0], [0, 0, 0, 0x3C]]
    if utf32.contains(where: bytes.starts) { return "UTF-32" }
    let utf16: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0], [0, 0x3C]]
    return utf16.contains(where: bytes.starts) ? "UTF-16" : nil
  }

  /// What the XML declaration says, if there is one and it says something.
  private static func declaredEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.has("<?xml", at: 0), bytes.count > 5, isXMLBlank(bytes[5]) else { return nil }
    let end = bytes.index(of: ASCII.greaterThan, from: 0)
    guard var index = (5..<end).first(where: { bytes.has("encoding", at: $0) }) else { return nil }
    index += 8
    while index < end, isXMLBlank(bytes[index]) || bytes[index] == ASCII.equals { index += 1 }
    guard index < end, bytes[index] == ASCII.quote || bytes[index] == ASCII.apostrophe else { return nil }
    let close = min(end, bytes.index(of: bytes[index], from: index + 1))
    // A name that long is no encoding; it goes into a message.
    return String(decoding: bytes[(index + 1)..<close].prefix(40), as: UTF8.self)
  }

  private static func isUTF8(_ encoding: String) -> Bool {
    ["utf-8", "utf8", "us-ascii", "ascii"].contains(encoding.lowercased())
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the text is there at the index.
  func has(_ text: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where self[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// The index of the next such byte, or the number of bytes when there is none.
  func index(of byte: UInt8, from start: Int) -> Int {
    guard let baseAddress, start < count, let found = memchr(baseAddress + start, Int32(byte), count - start) else {
      return count
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
  }
}
