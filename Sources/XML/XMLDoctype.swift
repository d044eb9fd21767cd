/// What is accepted of document types where they are accepted at all: an address that is never opened.
enum XMLDoctype {
  /// Whether `declaration`, without its angle brackets, only names the root and a file: `!DOCTYPE dokumente SYSTEM "…"`.
  static func isPlain(_ declaration: UnsafeBufferPointer<UInt8>, root: String) -> Bool {
    guard declaration.count <= 512 else { return false }
    let parts = declaration.split(whereSeparator: isXMLBlank)
    let words = parts.prefix(3).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 4, words == ["!DOCTYPE", root, "SYSTEM"] else { return false }
    return isLiteral(parts[3])
  }

  /// Whether it is one quoted text, in which nothing begins that could define something.
  private static func isLiteral(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count >= 2, let quote = text.first, text.last == quote else { return false }
    guard quote == ASCII.quote || quote == ASCII.apostrophe else { return false }
    let forbidden = [quote, ASCII.lessThan, ASCII.openBracket, ASCII.percent, ASCII.ampersand]
    return !text.dropFirst().dropLast().contains(where: forbidden.contains)
  }

  /// The first reference to an entity that is none of the five of XML itself, and where it begins.
  static func entity(in text: UnsafeBufferPointer<UInt8>) -> (name: String, offset: Int)? {
    var offset = text.index(of: ASCII.ampersand, from: 0)
    while offset < text.count {
      let rest = text[(offset + 1)...].prefix(40)
      let name = String(decoding: rest.prefix { $0 != ASCII.semicolon && !isXMLBlank($0) }, as: UTF8.self)
      if !name.hasPrefix("#"), !["amp", "lt", "gt", "quot", "apos"].contains(name) { return (name, offset) }
      offset = text.index(of: ASCII.ampersand, from: offset + 1)
    }
    return nil
  }
}
