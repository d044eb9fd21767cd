import Procurement

/// Markdown: headings, paragraphs, lists, tables and quotations; code and comments are left out.
enum MarkdownDraft {
  /// The draft in `text`.
  static func draft(_ text: String, file: String) -> Manuscript {
    let lines = SourceLines.split(text)
    var reader = MarkdownReader(lines)
    reader.read()
    return Manuscript(file: file, counting: .lines, lines: lines.map(String.init), blocks: reader.blocks)
  }
}

/// Goes over the lines once.
private struct MarkdownReader {
  private let lines: [Substring]
  private var builder = BlockBuilder()
  private var kind = DraftBlock.Kind.paragraph
  private var fence: Character?
  private var isComment = false
  private(set) var blocks: [DraftBlock] = []

  init(_ lines: [Substring]) { self.lines = lines }

  mutating func read() {
    for index in lines.indices { read(lines[index], number: index + 1) }
    close()
  }

  private mutating func read(_ line: Substring, number: Int) {
    var content = line.drop { $0 == " " || $0 == "\t" }
    if let mark = content.first, mark == "`" || mark == "~", content.prefix(while: { $0 == mark }).count >= 3 {
      if fence == nil { fence = mark } else if fence == mark { fence = nil }
      return close()
    }
    guard fence == nil else { return }
    if content.isEmpty { return close() }
    if content.allSatisfy({ ["-", "=", "*", "_", " "].contains($0) }), content.count >= 3 { return underline(content) }
    while content.first == ">" { content = content.dropFirst().drop { $0 == " " } }
    if content.first == "|" { return row(content, of: line, number) }
    content = heading(content) ?? item(content) ?? content
    if !builder.isEmpty { builder.append(" ", standingFor: number, column: 0) }
    inline(content, of: line, number)
    if case .heading = kind { close() }
  }

  /// A rule, or the line under a heading.
  private mutating func underline(_ content: Substring) {
    if !builder.isEmpty, content.first == "=" || content.first == "-" {
      kind = .heading(level: content.first == "=" ? 1 : 2)
    }
    close()
  }

  private mutating func heading(_ content: Substring) -> Substring? {
    let marks = content.prefix { $0 == "#" }.count
    guard (1...6).contains(marks), content.dropFirst(marks).first == " " else { return nil }
    close()
    kind = .heading(level: marks)
    var title = content.dropFirst(marks)
    while title.last == "#" || title.last == " " { title.removeLast() }
    return title
  }

  private mutating func item(_ content: Substring) -> Substring? {
    guard let mark = content.split(separator: " ", maxSplits: 1).first, mark.count < content.count else { return nil }
    let isNumbered = mark.count > 1 && (mark.last == "." || mark.last == ")") && mark.dropLast().allSatisfy(\.isNumber)
    guard isNumbered || ["-", "*", "+"].contains(mark) else { return nil }
    close()
    kind = .item
    return content.dropFirst(mark.count)
  }

  private mutating func row(_ content: Substring, of line: Substring, _ number: Int) {
    close()
    guard !content.allSatisfy({ ["|", "-", ":", " "].contains($0) }) else { return }
    for cell in content.split(separator: "|") {
      kind = .cell
      inline(cell, of: line, number)
      close()
    }
  }

  /// Takes the marks of emphasis, code and links away.
  private mutating func inline(_ content: Substring, of line: Substring, _ number: Int) {
    var index = content.startIndex
    var start = index
    func column(_ index: Substring.Index) -> Int { line.utf8.distance(from: line.startIndex, to: index) }
    func flush(_ builder: inout BlockBuilder, to end: Substring.Index) {
      if start < end { builder.append(content[start..<end], line: number, column: column(start)) }
    }
    while index < content.endIndex {
      if !isComment {
        // Only seven signs can be markup.
        guard let mark = content.utf8[index...].firstIndex(where: Self.marks.contains) else { break }
        index = mark
      }
      guard let length = markup(content[index...], isInside: index > content.startIndex) else {
        if !isComment {
          index = content.index(after: index)
        } else {
          index = content.endIndex
          start = index
        }
        continue
      }
      flush(&builder, to: index)
      index = content.index(index, offsetBy: length)
      start = index
    }
    flush(&builder, to: content.endIndex)
  }

  private static let marks = Array("*`_[]\\<".utf8)

  /// How many characters at the beginning of `rest` are markup; nil when the first is text.
  private mutating func markup(_ rest: Substring, isInside: Bool) -> Int? {
    if isComment || rest.hasPrefix("<!--") { return comment(rest) }
    switch rest.first {
    case "*", "`": return rest.prefix { $0 == rest.first }.count
    case "_": return rest.dropFirst().first == "_" ? 2 : nil
    case "[": return rest.contains("](") ? 1 : nil
    case "]" where rest.dropFirst().first == "(":
      return rest.firstIndex(of: ")").map { rest.distance(from: rest.startIndex, to: $0) + 1 }
    case "\\": return rest.dropFirst().first.map { $0.isPunctuation } == true ? 1 : nil
    default: return nil
    }
  }

  private mutating func comment(_ rest: Substring) -> Int? {
    guard let end = rest.firstRange(of: "-->") else {
      isComment = true
      return nil
    }
    isComment = false
    return rest.distance(from: rest.startIndex, to: end.upperBound)
  }

  private mutating func close() {
    if let block = builder.finished(kind) { blocks.append(block) }
    kind = .paragraph
  }
}
