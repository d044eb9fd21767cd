import Procurement

/// Plain text: paragraphs between empty lines, numbered paragraphs, words that a hyphen parts at the end of a line.
enum PlainTextDraft {
  /// Words behind a hyphen at the end of a line that leave the hyphen there: `Ein- und Ausgang`.
  private static let completions: Set<String> = ["und", "oder", "bzw.", "sowie", "bis"]

  /// The draft in `text`.
  static func draft(_ text: String, file: String) -> Manuscript {
    let lines = SourceLines.split(text)
    var blocks: [DraftBlock] = []
    var group: [Int] = []
    for index in lines.indices {
      let line = lines[index]
      let isBlank = line.allSatisfy(\.isWhitespace)
      if (isBlank || startsItem(line)) && !group.isEmpty {
        blocks += block(group, lines)
        group = []
      }
      if !isBlank { group.append(index) }
    }
    blocks += block(group, lines)
    return Manuscript(file: file, counting: .lines, lines: lines.map(String.init), blocks: blocks)
  }

  private static func block(_ group: [Int], _ lines: [Substring]) -> [DraftBlock] {
    guard let first = group.first else { return [] }
    var builder = BlockBuilder()
    for index in group { append(lines[index], number: index + 1, to: &builder) }
    let kind: DraftBlock.Kind =
      group.count == 1 && isHeading(lines[first]) ? .heading(level: level(lines[first])) : .paragraph
    return builder.finished(kind).map { [$0] } ?? []
  }

  private static func append(_ line: Substring, number: Int, to builder: inout BlockBuilder) {
    let content = line.drop { $0 == " " || $0 == "\t" }
    let column = line.utf8.count - content.utf8.count
    if builder.endsHyphenated, let word = content.split(separator: " ").first, startsSmall(word),
      !completions.contains(String(word))
    {
      builder.dropHyphen()
    } else if !builder.isEmpty {
      builder.append(" ", standingFor: number, column: column)
    }
    builder.append(content, line: number, column: column)
  }

  private static func startsSmall(_ word: Substring) -> Bool {
    word.unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// `3.4 Text`, `- Text`, `• Text`, `a) Text`.
  private static func startsItem(_ line: Substring) -> Bool {
    guard let word = line.split(separator: " ", maxSplits: 1).first, word.count < line.count else { return false }
    if ["-", "*", "•", "–"].contains(word) { return true }
    if word.hasSuffix(")"), word.count <= 4 { return true }
    return word.contains(".") && word.allSatisfy { $0.isNumber || $0 == "." } && word.first != "."
  }

  /// A short line of its own without a closing sign, numbered or all in capitals.
  private static func isHeading(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    guard words.count <= 9, let last = line.last(where: { !$0.isWhitespace }),
      ![".", ":", ";", ",", "!", "?"].contains(last)
    else { return false }
    if line == line.uppercased(), line.contains(where: \.isLetter) { return true }
    guard let label = words.first, words.count > 1 else { return false }
    return label.allSatisfy { $0.isNumber || $0 == "." } && label.contains(where: \.isNumber)
  }

  private static func level(_ line: Substring) -> Int {
    let label = line.split(separator: " ").first ?? ""
    return label.contains(where: \.isNumber) ? 1 + label.split(separator: ".").count : 1
  }
}
