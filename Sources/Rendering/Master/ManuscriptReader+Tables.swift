internal import XML

extension ManuscriptReader {
  func table(_ element: XMLElement) throws(RenderError) -> Table {
    guard let caption = element.first("caption") else { throw Self.fault(element.line, .missingCaption) }
    var table = Table(caption: try inlines(in: caption, isMandatory: true), widths: [], head: [], body: [])
    for part in element.elements {
      switch part.name {
      case "caption": continue
      case "colgroup": table.widths = part.elements.compactMap { Self.width(of: $0) }
      case "thead": table.head = try rows(part)
      case "tbody": table.body += try rows(part)
      default: throw Self.fault(part.line, .unknownElement(part.name))
      }
    }
    guard table.columns > 0 else { throw Self.fault(element.line, .emptyText("table")) }
    if table.widths.count != table.columns { table.widths = [] }
    return table.fitting
  }

  private func rows(_ part: XMLElement) throws(RenderError) -> [Table.Row] {
    var rows: [Table.Row] = []
    for row in part.elements {
      guard row.name == "tr" else { throw Self.fault(row.line, .unknownElement(row.name)) }
      let weights = classes(of: row).compactMap { Table.Row.Weight(rawValue: $0) }
      var cells: [Table.Cell] = []
      for cell in row.elements { cells.append(try self.cell(cell)) }
      rows.append(Table.Row(weight: weights.first ?? .plain, cells: cells))
    }
    return rows
  }

  private func cell(_ element: XMLElement) throws(RenderError) -> Table.Cell {
    guard element.name == "td" || element.name == "th" else {
      throw Self.fault(element.line, .unknownElement(element.name))
    }
    if element.name == "th" {
      _ = try mandatory(element)
      if element.attribute("scope") == nil { throw Self.fault(element.line, .missingScope) }
    }
    let classes = classes(of: element)
    return Table.Cell(
      isHeader: element.name == "th",
      anchor: element.attribute("id"),
      span: element.attribute("colspan").flatMap { Int($0) } ?? 1,
      isAmount: classes.contains("amount"),
      isField: classes.contains("field"),
      blocks: try blocks(in: element)
    )
  }

  // `width: 18%`, as whole percent.
  private static func width(of column: XMLElement) -> Int? {
    column.attribute("style").flatMap { style in Int(style.filter { "0"..."9" ~= $0 }) }
  }
}
