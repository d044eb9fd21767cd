extension ODTBody {
  // The text is 165 mm wide.
  private static let width = 16_500

  mutating func table(_ table: Table) {
    tables += 1
    let name = "Table\(tables)"
    let shares = table.shares
    addStyles(name, shares)
    paragraph(table.caption, "Caption", nil)
    out += #"<table:table table:name="\#(name)" table:style-name="\#(name)">"#
    out += "<table:title>\(OfficeText.escaped(table.caption.plain))</table:title>"
    columns(of: table, name, shares.count)
    if !table.head.isEmpty {
      out += "<table:table-header-rows>"
      for row in table.head { self.row(row, isHead: true) }
      out += "</table:table-header-rows>\n"
    }
    for row in table.body { self.row(row, isHead: false) }
    out += "</table:table>\n"
    out += #"<text:p text:style-name="Table_20_end"/>"#
  }

  private mutating func addStyles(_ name: String, _ shares: [Int]) {
    tableStyles += #"<style:style style:name="\#(name)" style:family="table"><style:table-properties "#
    tableStyles += #"style:width="165mm" table:align="left" fo:margin-bottom="0mm" style:shadow="none"/></style:style>"#
    for (index, share) in shares.enumerated() {
      let hundredths = Self.width * share / 10_000
      tableStyles += #"<style:style style:name="\#(name).\#(index + 1)" style:family="table-column">"#
      tableStyles +=
        #"<style:table-column-properties style:column-width="\#(hundredths / 100).\#(hundredths % 100 / 10)\#(hundredths % 10)mm"/></style:style>"#
    }
  }

  // The first column is one of headers where each row begins with its header.
  private mutating func columns(of table: Table, _ name: String, _ count: Int) {
    let hasHeaders =
      count > 1 && !table.body.isEmpty
      && table.body.allSatisfy { row in
        row.cells.first.map { $0.isHeader && $0.span == 1 } ?? false
      }
    for column in 1...max(count, 1) {
      let element = #"<table:table-column table:style-name="\#(name).\#(column)"/>"#
      out += hasHeaders && column == 1 ? "<table:table-header-columns>\(element)</table:table-header-columns>" : element
    }
  }

  private mutating func row(_ row: Table.Row, isHead: Bool) {
    let style = row.cells.contains(where: \.isField) ? "Row_field" : "Row"
    out += #"<table:table-row table:style-name="\#(style)">"#
    for cell in row.cells {
      let span = cell.span > 1 ? #" table:number-columns-spanned="\#(cell.span)""# : ""
      let style = cell.isField ? "Cell_field" : isHead ? "Cell_head" : "Cell_\(row.weight.rawValue)"
      out += #"<table:table-cell table:style-name="\#(style)" office:value-type="string"\#(span)>"#
      content(of: cell, isHeader: cell.isHeader || row.weight != .plain, isMain: row.weight == .main)
      out += "</table:table-cell>"
      for _ in 1..<max(cell.span, 1) { out += "<table:covered-table-cell/>" }
    }
    out += "</table:table-row>\n"
  }

  private mutating func content(of cell: Table.Cell, isHeader: Bool, isMain: Bool) {
    var rest = cell.blocks
    var first: [Inline] = []
    var language: String?
    if case .paragraph(let paragraph)? = rest.first {
      first = paragraph.content
      language = paragraph.language
      rest.removeFirst()
    }
    let style = isMain ? "Table_20_main" : isHeader ? "Table_20_head" : "Table_20_text"
    let amount = cell.isAmount ? isMain ? "_20_amount" : isHeader ? "_20_amount" : "" : ""
    let name = cell.isAmount && !isHeader ? "Table_20_amount" : style + amount
    if !first.isEmpty || rest.isEmpty || cell.anchor != nil {
      paragraph(first, name, language, anchor: cell.anchor)
    }
    blocks(rest, in: .cell(isHeader: isHeader, isAmount: cell.isAmount), .none)
  }
}
