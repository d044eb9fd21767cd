import Procurement

/// HTML as word processors and web pages write it: not well-formed, read leniently, nothing loaded and nothing run.
enum HTMLDraft {
  /// The draft in `text`.
  static func draft(_ text: String, file: String) -> Manuscript {
    let lines = SourceLines.split(text)
    var reader = HTMLReader(lines)
    reader.read()
    return Manuscript(file: file, counting: .lines, lines: lines.map(String.init), blocks: reader.blocks)
  }
}

/// Goes over the lines once.
private struct HTMLReader {
  private static let breaking: [String: DraftBlock.Kind] = [
    "h1": .heading(level: 1), "h2": .heading(level: 2), "h3": .heading(level: 3), "h4": .heading(level: 4),
    "h5": .heading(level: 5), "h6": .heading(level: 6), "li": .item, "dt": .item, "dd": .item, "td": .cell, "th": .cell,
    "p": .paragraph, "div": .paragraph, "section": .paragraph, "article": .paragraph, "tr": .paragraph,
    "table": .paragraph,
    "ul": .paragraph, "ol": .paragraph, "dl": .paragraph, "blockquote": .paragraph, "body": .paragraph,
    "html": .paragraph,
    "header": .paragraph, "footer": .paragraph, "caption": .paragraph, "pre": .paragraph, "hr": .paragraph,
  ]
  /// What people do not read; `del` is what somebody has struck out.
  private static let hidden: Set<String> = ["script", "style", "head", "title", "template", "noscript", "del"]

  private enum State {
    case text, tag, comment
  }

  private let lines: [Substring]
  private var builder = BlockBuilder()
  private var kind = DraftBlock.Kind.paragraph
  private var state = State.text
  private var tag = ""
  private var skipping: String?
  private(set) var blocks: [DraftBlock] = []

  init(_ lines: [Substring]) { self.lines = lines }

  mutating func read() {
    for index in lines.indices {
      read(lines[index], number: index + 1)
      if state == .tag { tag += " " }
      if state == .text, !builder.isEmpty {
        builder.append(" ", standingFor: index + 1, column: lines[index].utf8.count)
      }
    }
    close(.paragraph)
  }

  private mutating func read(_ line: Substring, number: Int) {
    var rest = line
    while !rest.isEmpty {
      switch state {
      case .comment:
        guard let end = rest.firstRange(of: "-->") else { return }
        state = .text
        rest = rest[end.upperBound...]
      case .tag:
        let end = rest.firstIndex(of: ">") ?? rest.endIndex
        // A tag longer than any real one is kept short: only its name matters.
        if tag.utf8.count < 64 { tag += rest[..<end].prefix(64) }
        guard end < rest.endIndex else { return }
        rest = rest[rest.index(after: end)...]
        state = .text
        finishTag(number)
      case .text:
        rest = text(rest, of: line, number)
      }
    }
  }

  /// Takes the text up to the next tag; returns what is behind its `<`.
  private mutating func text(_ rest: Substring, of line: Substring, _ number: Int) -> Substring {
    let end = rest.firstIndex(of: "<") ?? rest.endIndex
    if skipping == nil { append(rest[..<end], of: line, number) }
    guard end < rest.endIndex else { return rest[end...] }
    if rest[end...].hasPrefix("<!--") {
      state = .comment
      return rest[end...].dropFirst(4)
    }
    let behind = rest[rest.index(after: end)...]
    guard let first = behind.first, first.isLetter || first == "/" || first == "!" || first == "?" else {
      if skipping == nil { append("<", of: line, number, at: end) }
      return behind
    }
    state = .tag
    tag = ""
    return behind
  }

  private mutating func append(_ letter: String, of line: Substring, _ number: Int, at index: Substring.Index) {
    builder.append(letter, standingFor: number, column: line.utf8.distance(from: line.startIndex, to: index))
  }

  private mutating func append(_ part: Substring, of line: Substring, _ number: Int) {
    var rest = part
    while let start = rest.firstIndex(of: "&") {
      let column = line.utf8.distance(from: line.startIndex, to: rest.startIndex)
      builder.append(rest[..<start], line: number, column: column)
      let (letter, length) = HTMLEntity.decode(rest[start...])
      append(letter, of: line, number, at: start)
      rest = rest[start...].dropFirst(length)
    }
    builder.append(rest, line: number, column: line.utf8.distance(from: line.startIndex, to: rest.startIndex))
  }

  private mutating func finishTag(_ number: Int) {
    let isEnd = tag.first == "/"
    let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
    if let open = skipping {
      if isEnd, name == open { skipping = nil }
      return
    }
    if !isEnd, Self.hidden.contains(name), tag.last != "/" {
      skipping = name
    } else if let kind = Self.breaking[name] {
      close(isEnd ? .paragraph : kind)
    } else if name == "br" {
      builder.append(" ", standingFor: number, column: 0)
    }
  }

  private mutating func close(_ next: DraftBlock.Kind) {
    if let block = builder.finished(kind) { blocks.append(block) }
    kind = next
  }
}
