/// A text broken into lines of at most 110 letters, each under the first letter of the first.
struct Paragraph {
  /// At least one.
  let lines: [String]

  /// `text` after `head`, which stands on the first line alone; a word longer than a line keeps a line of its own.
  init(_ text: String, after head: String, width: Int = 110) {
    let indent = String(repeating: " ", count: head.count)
    var lines = [head]
    var isEmpty = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      let line = lines[lines.count - 1]
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(indent + word)
      } else {
        lines[lines.count - 1] = isEmpty ? line + word : "\(line) \(word)"
      }
      isEmpty = false
    }
    self.lines = lines
  }
}
