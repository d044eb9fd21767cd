/// The lines of a text file, for places and for what findings show.
enum SourceLines {
  /// The lines of `text` without their ends; any of the three usual ends counts.
  static func split(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    var index = start
    let bytes = text.utf8
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if byte == 0x0A || byte == 0x0D {
        lines.append(text[start..<index])
        let isPair = byte == 0x0D && next < bytes.endIndex && bytes[next] == 0x0A
        start = isPair ? bytes.index(after: next) : next
        index = start
      } else {
        index = next
      }
    }
    lines.append(text[start...])
    return lines
  }
}
