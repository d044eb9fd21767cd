extension DOCXBody {
  // The text is 165 mm wide; in twentieths of a point.
  private static let width = 9_354

  mutating func table(_ table: Table) {
    let shares = table.shares
    let widths = shares.map { Self.width * $0 / 10_000 }
    paragraph(table.caption, "Caption")
    let caption = OfficeText.escaped(table.caption.plain)
    let hasHeaders = table.body.allSatisfy { $0.cells.first?.isHeader == true }
    out += #"<w:tbl><w:tblPr><w:tblStyle w:val="Plain"/><w:tblW w:w="\#(Self.width)" w:type="dxa"/>"#
    out +=
      #"<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="\#(table.head.isEmpty ? 0 : 1)" w:lastRow="0" "#
    out += #"w:firstColumn="\#(hasHeaders ? 1 : 0)" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>"#
    out += #"<w:tblCaption w:val="\#(caption)"/></w:tblPr><w:tblGrid>"#
    for width in widths { out += #"<w:gridCol w:w="\#(width)"/>"# }
    out += "</w:tblGrid>\n"
    for row in table.head { self.row(row, widths, isHead: true) }
    for row in table.body { self.row(row, widths, isHead: false) }
    out += #"</w:tbl><w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>"# + "\n"
  }

  private mutating func row(_ row: Table.Row, _ widths: [Int], isHead: Bool) {
    let height = row.cells.contains(where: \.isField) ? #"<w:trHeight w:val="425" w:hRule="atLeast"/>"# : ""
    out += "<w:tr><w:trPr><w:cantSplit/>\(height)\(isHead ? "<w:tblHeader/>" : "")</w:trPr>"
    var column = 0
    for cell in row.cells {
      let end = min(column + max(cell.span, 1), widths.count)
      let width = widths[min(column, end)..<end].reduce(0, +)
      out += #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/>"#
      if cell.span > 1 { out += #"<w:gridSpan w:val="\#(cell.span)"/>"# }
      out += Self.look(of: cell, in: row, isHead: isHead) + "</w:tcPr>"
      content(of: cell, in: row)
      out += "</w:tc>"
      column = end
    }
    out += "</w:tr>\n"
  }

  private static func look(of cell: Table.Cell, in row: Table.Row, isHead: Bool) -> String {
    func border(_ side: String, _ size: Int, _ colour: String) -> String {
      #"<w:\#(side) w:val="single" w:sz="\#(size)" w:space="0" w:color="\#(colour)"/>"#
    }
    if cell.isField {
      let sides = ["top", "left", "bottom", "right"].map { border($0, 4, "8D8468") }.joined()
      return "<w:tcBorders>\(sides)</w:tcBorders>" + shading("FFFDF4")
    }
    let top = row.weight == .sum ? border("top", 8, "1A3E72") : ""
    let bottom = isHead ? border("bottom", 10, "1A3E72") : border("bottom", 4, "CFD6E1")
    let colour = row.weight == .main ? "DDE2EA" : isHead || row.weight == .group ? "F3F6FA" : nil
    return "<w:tcBorders>\(top)\(bottom)</w:tcBorders>" + (colour.map { shading($0) } ?? "")
  }

  private static func shading(_ colour: String) -> String {
    #"<w:shd w:val="clear" w:color="auto" w:fill="\#(colour)"/>"#
  }

  private mutating func content(of cell: Table.Cell, in row: Table.Row) {
    let base = row.weight == .main ? "TableMain" : cell.isHeader || row.weight != .plain ? "TableHead" : "TableText"
    let style = cell.isAmount ? base + "Amount" : base
    var rest = cell.blocks
    var first = Paragraph(content: [])
    if case .paragraph(let paragraph)? = rest.first {
      first = paragraph
      rest.removeFirst()
    }
    if !first.content.isEmpty || rest.isEmpty || cell.anchor != nil {
      paragraph(first.content, style, language: first.language, anchor: cell.anchor)
    }
    blocks(rest, in: .cell(style: style), .none)
  }
}
