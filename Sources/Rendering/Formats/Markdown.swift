/// Plain text with marks, to read in a terminal and to compare versions line by line.
///
/// CommonMark with pipe tables. Source of the marks: CommonMark 0.31.2, GitHub Flavored Markdown for tables.
package struct Markdown: OutputFormat {
  package static let name = "md"

  /// The format.
  package init() {}

  package func bytes(of master: Master) throws(RenderError) -> [UInt8] {
    let manuscript = master.manuscript
    var text = MarkdownText()
    text.cover(manuscript)
    text.blocks(manuscript.blocks, "")
    return Array(text.out.utf8)
  }
}

private struct MarkdownText {
  var out = ""

  mutating func cover(_ manuscript: MasterDocument) {
    let cover = manuscript.cover
    line("# " + Self.inlines(cover.title))
    line(Self.inlines(cover.subject))
    for notice in cover.notices { line("**\(Self.escaped(notice))**") }
    line(cover.authority.map(Self.escaped).joined(separator: "  \n"))
    definitions(cover.facts, "")
    for note in cover.notes { line(Self.inlines(note)) }
    line("## " + Self.escaped(manuscript.contentsTitle))
    for entry in manuscript.contents {
      out += String(repeating: "  ", count: entry.level - 1) + "- [\(Self.escaped(entry.text))](#\(entry.target))\n"
    }
    out += "\n"
  }

  mutating func blocks(_ blocks: [Block], _ indent: String) {
    for block in blocks {
      switch block {
      case .heading(let heading): self.heading(heading)
      case .paragraph(let paragraph): line(paragraphText(paragraph), indent)
      case .list(let ordered, let items): list(ordered, items, indent)
      case .definitions(let definitions): self.definitions(definitions, indent)
      case .table(let table): self.table(table)
      case .box(let box):
        if let anchor = box.anchor { out += "<a id=\"\(anchor)\"></a>\n\n" }
        self.blocks(box.blocks, indent)
      case .picture(let picture): line("*\(Self.escaped(picture.title)). \(Self.escaped(picture.description))*", indent)
      }
    }
  }

  private mutating func heading(_ heading: ManuscriptHeading) {
    if let anchor = heading.anchor { out += "<a id=\"\(anchor)\"></a>\n\n" }
    let number = heading.number.isEmpty ? "" : Self.escaped(heading.number) + " "
    line(String(repeating: "#", count: heading.level + 1) + " " + number + Self.inlines(heading.content))
  }

  private func paragraphText(_ paragraph: Paragraph) -> String {
    let text = Self.inlines(paragraph.content)
    return paragraph.role == .badge ? "**\(text)**" : text
  }

  private mutating func list(_ ordered: Bool, _ items: [[Block]], _ indent: String) {
    for (index, item) in items.enumerated() {
      let sign = ordered ? "\(index + 1). " : "- "
      var inner = MarkdownText()
      inner.blocks(item, indent + String(repeating: " ", count: sign.count))
      let text = inner.out.drop { $0 == " " }
      out += indent + sign + (text.hasSuffix("\n\n") ? String(text.dropLast()) : String(text))
    }
    out += "\n"
  }

  private mutating func definitions(_ definitions: [Definition], _ indent: String) {
    for definition in definitions {
      var inner = MarkdownText()
      inner.blocks(definition.blocks, indent + "  ")
      let text = inner.out.drop { $0 == " " }
      out += "\(indent)- *\(Self.inlines(definition.term)):* "
      out += text.hasSuffix("\n\n") ? String(text.dropLast()) : String(text)
    }
    out += "\n"
  }

  private mutating func table(_ table: Table) {
    line("**\(Self.inlines(table.caption))**")
    let head = table.head.first ?? Table.Row(cells: [])
    let columns = table.columns
    out += Self.row(head.cells.map(Self.cell), columns)
    out += "|" + String(repeating: " --- |", count: columns) + "\n"
    for row in table.head.dropFirst() + table.body { out += Self.row(row.cells.flatMap(Self.spread), columns) }
    out += "\n"
  }

  private static func spread(_ cell: Table.Cell) -> [String] {
    [self.cell(cell)] + Array(repeating: "", count: max(cell.span - 1, 0))
  }

  private static func row(_ cells: [String], _ columns: Int) -> String {
    let missing = Array(repeating: "", count: max(columns - cells.count, 0))
    return "| " + (cells + missing).joined(separator: " | ") + " |\n"
  }

  private static func cell(_ cell: Table.Cell) -> String {
    var text = MarkdownText()
    text.blocks(cell.blocks, "")
    let lines = text.out.split(separator: "\n", omittingEmptySubsequences: true)
    let joined = lines.map { $0.trimmingPrefix(" ") }.joined(separator: "<br>")
    return cell.isHeader && !joined.isEmpty && !joined.contains("**") ? "**\(joined)**" : joined
  }

  private mutating func line(_ text: String, _ indent: String = "") {
    if !text.isEmpty { out += indent + text + "\n\n" }
  }

  private static func inlines(_ content: [Inline]) -> String {
    content.map { inline in
      switch inline {
      case .text(let text, let style, _): marked(escaped(text), style)
      case .link(let target, let isInternal, let text): "[\(escaped(text))](\(isInternal ? "#" : "")\(target))"
      case .lineBreak: "  \n"
      }
    }.joined()
  }

  // Blanks at the ends stand outside the marks, as the marks want it.
  private static func marked(_ text: String, _ style: Inline.Style) -> String {
    let mark = !style.isDisjoint(with: [.strong, .id, .badge, .open]) ? "**" : style.contains(.emphasis) ? "*" : ""
    let core = text.trimmingBlanks
    guard !mark.isEmpty, !core.isEmpty else { return text }
    return (text.hasPrefix(" ") ? " " : "") + mark + core + mark + (text.hasSuffix(" ") ? " " : "")
  }

  /// `text` without anything that a reader of the marks could take for one.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_{}[]<>#|~".contains(character) { result += "\\" }
      result.append(character)
    }
    // A number or a dash at the start would begin a list.
    if let first = result.first, "-+".contains(first) { return "\\" + result }
    let digits = result.prefix { $0.isNumber }
    return !digits.isEmpty && result.dropFirst(digits.count).hasPrefix(". ")
      ? digits + "\\" + result.dropFirst(digits.count) : result
  }
}
