import Procurement

/// The sheets of an OpenDocument spreadsheet.
struct ODSContent {
  let form: AnswerForm

  var bytes: [UInt8] {
    var xml = SheetXML()
    xml.add("<office:document-content\(ODSWriter.namespaces) office:version=\"1.3\"><office:automatic-styles>")
    let widths = Set(form.sheets.flatMap(\.columns).map(\.width))
    let heights = Set(form.sheets.flatMap { sheet in sheet.rows.map { Self.height(of: $0, on: sheet) } })
    ODSStyles.add(columns: widths, rows: heights, to: &xml)
    xml.add("</office:automatic-styles><office:body><office:spreadsheet>")
    addValidations(to: &xml)
    for sheet in form.sheets { add(sheet, to: &xml) }
    xml.add("</office:spreadsheet></office:body></office:document-content>")
    return xml.bytes
  }

  private static func height(of row: FormRow, on sheet: FormSheet) -> Int {
    let extra = row.kind == .title ? 14 : row.kind == .section || row.kind == .header ? 8 : 6
    return min(700, sheet.lines(of: row) * 13 + extra)
  }

  private func add(_ sheet: FormSheet, to xml: inout SheetXML) {
    xml.add("<table:table table:name=\"")
    xml.addText(sheet.name)
    xml.add("\" table:style-name=\"\(sheet.isHidden ? "hidden" : "shown")\" table:protected=\"true\">")
    for column in sheet.columns { xml.add("<table:table-column table:style-name=\"co\(column.width)\"/>") }
    let header = sheet.headerRow
    for (index, row) in sheet.rows.enumerated() {
      // Rows of headings are repeated on each printed page.
      if index == header { xml.add("<table:table-header-rows>") }
      add(row, on: sheet, to: &xml)
      if index == header { xml.add("</table:table-header-rows>") }
    }
    xml.add("</table:table>")
  }

  private func add(_ row: FormRow, on sheet: FormSheet, to xml: inout SheetXML) {
    xml.add("<table:table-row table:style-name=\"ro\(Self.height(of: row, on: sheet))\">")
    if sheet.spans(row) {
      let width = sheet.columns.count
      add(
        row.cells[0],
        attributes: " table:number-columns-spanned=\"\(width)\" table:number-rows-spanned=\"1\"",
        to: &xml
      )
      xml.add("<table:covered-table-cell table:number-columns-repeated=\"\(width - 1)\"/>")
    } else {
      for column in 0..<max(sheet.columns.count, row.cells.count) {
        let blank = FormCell(.empty, row.kind == .sum ? .sum : .text)
        add(row.cells.indices.contains(column) ? row.cells[column] : blank, attributes: "", to: &xml)
      }
    }
    xml.add("</table:table-row>")
  }

  private func add(_ cell: FormCell, attributes: String, to xml: inout SheetXML) {
    let rule = cell.field.map { " table:content-validation-name=\"\(Self.name(of: $0.input))\"" } ?? ""
    let start = "<table:table-cell table:style-name=\"\(ODSStyles.name(SheetStyle(cell)))\"\(attributes)\(rule)"
    switch cell.content {
    case .empty: xml.add(start + "/>")
    case .number(let number):
      xml.add(
        start + " office:value-type=\"float\" office:value=\"\(number)\"><text:p>\(number)</text:p></table:table-cell>"
      )
    case .formula(let formula):
      xml.add(start + " table:formula=\"of:=")
      xml.addText(SheetFormula.openFormula(formula))
      xml.add("\" office:value-type=\"string\" office:string-value=\"\"/>")
    case .text(let text):
      xml.add(start + " office:value-type=\"string\">")
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        xml.add(cell.look == .statement && index == 0 ? "<text:p><text:span text:style-name=\"lead\">" : "<text:p>")
        addLine(line, to: &xml)
        xml.add(cell.look == .statement && index == 0 ? "</text:span></text:p>" : "</text:p>")
      }
      xml.add("</table:table-cell>")
    }
  }

  /// Blanks in a row would be one blank.
  private func addLine(_ line: Substring, to xml: inout SheetXML) {
    for (index, part) in line.split(separator: "  ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { xml.add(" <text:s/>") }
      xml.addText(String(part))
    }
  }
}

// What may be entered.
extension ODSContent {
  private var inputs: [SheetValidation] {
    var seen: Set<FormField.Input> = []
    return form.sheets.flatMap(\.validations).filter { seen.insert($0.input).inserted }
  }

  private func addValidations(to xml: inout SheetXML) {
    xml.add("<table:content-validations>")
    for group in inputs {
      xml.add("<table:content-validation table:name=\"\(Self.name(of: group.input))\" table:condition=\"")
      xml.addText(condition(group.input))
      xml.add("\" table:allow-empty-cell=\"true\" table:display-list=\"unsorted\" table:base-cell-address=\"")
      xml.addText("$\(XLSXWorkbook.quoted(form.sheets[0].name)).A1")
      xml.add("\"><table:help-message table:display=\"true\"><text:p>")
      xml.addText(group.hint)
      xml.add(
        "</text:p></table:help-message><table:error-message table:message-type=\"stop\" table:display=\"true\"><text:p>"
      )
      xml.addText(group.hint)
      xml.add("</text:p></table:error-message></table:content-validation>")
    }
    xml.add("</table:content-validations>")
  }

  /// A name for what may be entered; letters, digits and underscores.
  private static func name(of input: FormField.Input) -> String {
    switch input {
    case .choice(let list): "v_\(list)"
    case .mark: "v_mark"
    case .quantity(let unit): "v_q_\(unit.rawValue.replacing("-", with: "_"))"
    case .money: "v_money"
    case .date: "v_date"
    case .text(let limit): "v_text\(limit)"
    }
  }

  private func condition(_ input: FormField.Input) -> String {
    switch input {
    case .choice(let list): "of:cell-content-is-in-list(\(area(of: form.list(list))))"
    case .mark: "of:cell-content-is-in-list(\"x\")"
    case .quantity(.percent): "of:cell-content-is-decimal-number() and cell-content-is-between(0,100)"
    case .quantity, .money: "of:cell-content-is-decimal-number() and cell-content()>=0"
    // 1 January 1990 to 31 December 2100.
    case .date: "of:cell-content-is-date() and cell-content-is-between(32874,73415)"
    case .text(let limit): "of:cell-content-text-length()<=\(limit)"
    }
  }

  private func area(of list: FormList) -> String {
    guard let sheet = form.sheet(.lists), let rows = sheet.rows(of: list) else {
      preconditionFailure("a list has its choices on the sheet of lists")
    }
    let name = XLSXWorkbook.quoted(sheet.name)
    return "[$\(name).$B$\(rows.lowerBound + 1):.$B$\(rows.upperBound + 1)]"
  }
}
