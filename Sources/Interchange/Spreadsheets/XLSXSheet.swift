import Procurement

/// One sheet of an Office Open XML spreadsheet.
struct XLSXSheet {
  let form: AnswerForm
  let sheet: FormSheet

  var bytes: [UInt8] {
    var xml = SheetXML()
    xml.add("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    xml.add("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
    xml.add(
      "<dimension ref=\"A1:\(CellAddress(row: max(0, sheet.rows.count - 1), column: sheet.columns.count - 1))\"/>"
    )
    xml.add(view)
    xml.add("<sheetFormatPr defaultRowHeight=\"14\"/><cols>")
    for (index, column) in sheet.columns.enumerated() {
      xml.add("<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\" customWidth=\"1\"/>")
    }
    xml.add("</cols><sheetData>")
    for index in sheet.rows.indices { add(row: index, to: &xml) }
    xml.add(
      "</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>"
    )
    addMerged(to: &xml)
    addValidations(to: &xml)
    xml.add("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>")
    xml.add("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
    addHeading(to: &xml)
    xml.add("</worksheet>")
    return xml.bytes
  }

  /// The names of the columns stay in sight.
  private var view: String {
    let isFirst = sheet.part == form.sheets.first?.part
    let start = "<sheetViews><sheetView showGridLines=\"0\"\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">"
    guard let header = sheet.headerRow else { return start + "</sheetView></sheetViews>" }
    let corner = "B\(header + 2)"
    return start + "<pane xSplit=\"1\" ySplit=\"\(header + 1)\" topLeftCell=\"\(corner)\" activePane=\"bottomRight\""
      + " state=\"frozen\"/><selection pane=\"bottomRight\" activeCell=\"\(corner)\" sqref=\"\(corner)\"/>"
      + "</sheetView></sheetViews>"
  }

  private func add(row index: Int, to xml: inout SheetXML) {
    let row = sheet.rows[index]
    let extra = row.kind == .title ? 12 : row.kind == .section || row.kind == .header ? 6 : 4
    let points = min(409, sheet.lines(of: row) * 13 + extra)
    xml.add("<row r=\"\(index + 1)\" ht=\"\(points)\" customHeight=\"1\">")
    let count =
      sheet.spans(row) ? sheet.columns.count : max(row.cells.count, row.kind == .note ? 1 : sheet.columns.count)
    for column in 0..<count {
      let cell = row.cells.indices.contains(column) ? row.cells[column] : blank(beside: row)
      add(cell, at: CellAddress(row: index, column: column), to: &xml)
    }
    xml.add("</row>")
  }

  /// A cell without content in a row that spans the sheet looks like the row.
  private func blank(beside row: FormRow) -> FormCell {
    FormCell(.empty, sheet.spans(row) ? row.cells[0].look : row.kind == .sum ? .sum : .text)
  }

  private func add(_ cell: FormCell, at address: CellAddress, to xml: inout SheetXML) {
    let isQuoted = cell.text.first.map { "=+-@".contains($0) } ?? false
    let style = XLSXStyles.number(of: SheetStyle(cell), isQuoted: isQuoted)
    switch cell.content {
    case .empty: xml.add("<c r=\"\(address)\" s=\"\(style)\"/>")
    case .number(let number): xml.add("<c r=\"\(address)\" s=\"\(style)\"><v>\(number)</v></c>")
    case .formula(let formula):
      xml.add("<c r=\"\(address)\" s=\"\(style)\"><f>")
      xml.addText(formula)
      xml.add("</f></c>")
    case .text(let text):
      xml.add("<c r=\"\(address)\" s=\"\(style)\" t=\"inlineStr\"><is>")
      addRuns(of: text, leads: cell.look == .statement, to: &xml)
      xml.add("</is></c>")
    }
  }

  private func addRuns(of text: String, leads: Bool, to xml: inout SheetXML) {
    guard leads, let end = text.firstIndex(of: "\n") else {
      return addRun("t", text, to: &xml)
    }
    xml.add("<r><rPr><b/><sz val=\"10\"/><color rgb=\"FF1F3A5F\"/><rFont val=\"Arial\"/></rPr>")
    addRun("t", String(text[..<end]), to: &xml)
    xml.add("</r><r><rPr><sz val=\"10\"/><color rgb=\"FF000000\"/><rFont val=\"Arial\"/></rPr>")
    addRun("t", String(text[end...]), to: &xml)
    xml.add("</r>")
  }

  private func addRun(_ name: String, _ text: String, to xml: inout SheetXML) {
    xml.add("<\(name) xml:space=\"preserve\">")
    xml.addText(Self.quoted(text))
    xml.add("</\(name)>")
  }

  /// `_x0041_` would be read as `A`.
  private static func quoted(_ text: String) -> String {
    text.contains("_x") ? text.replacing(/_x(?=[0-9A-Fa-f]{4}_)/, with: "_x005F_x") : text
  }

  private func addMerged(to xml: inout SheetXML) {
    let merged = sheet.rows.indices.filter { sheet.spans(sheet.rows[$0]) }
    guard !merged.isEmpty else { return }
    xml.add("<mergeCells count=\"\(merged.count)\">")
    for row in merged {
      let end = CellAddress(row: row, column: sheet.columns.count - 1)
      xml.add("<mergeCell ref=\"A\(row + 1):\(end)\"/>")
    }
    xml.add("</mergeCells>")
  }

  private func addHeading(to xml: inout SheetXML) {
    func plain(_ text: String) -> String { SheetXML.escaped(text.replacing("&", with: "&&")) }
    let title = String(form.title.prefix(110))
    xml.add("<headerFooter><oddHeader>&amp;L\(plain(title))&amp;R&amp;A</oddHeader>")
    xml.add(
      "<oddFooter>&amp;L\(plain(form.tender)) \(plain(form.version)), \(form.digest.prefix(16))…&amp;R&amp;P / &amp;N"
    )
    xml.add("</oddFooter></headerFooter>")
  }
}

// What may be entered.
extension XLSXSheet {
  private func addValidations(to xml: inout SheetXML) {
    let groups = sheet.validations
    guard !groups.isEmpty else { return }
    xml.add("<dataValidations count=\"\(groups.count)\">")
    for group in groups {
      let rule = Self.rule(group.input)
      xml.add(
        "<dataValidation \(rule.attributes) allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" error=\""
      )
      xml.addText(String(group.hint.prefix(220)))
      xml.add("\" prompt=\"")
      xml.addText(String(group.hint.prefix(250)))
      xml.add("\" sqref=\"\(group.cells.map(\.description).joined(separator: " "))\">\(rule.formulas)</dataValidation>")
    }
    xml.add("</dataValidations>")
  }

  private static func rule(_ input: FormField.Input) -> (attributes: String, formulas: String) {
    switch input {
    case .choice(let list): ("type=\"list\"", "<formula1>\(list)</formula1>")
    case .mark: ("type=\"list\"", "<formula1>\"x\"</formula1>")
    case .quantity(.percent):
      ("type=\"decimal\" operator=\"between\"", "<formula1>0</formula1><formula2>100</formula2>")
    case .quantity, .money: ("type=\"decimal\" operator=\"greaterThanOrEqual\"", "<formula1>0</formula1>")
    // 1 January 1990 to 31 December 2100.
    case .date: ("type=\"date\" operator=\"between\"", "<formula1>32874</formula1><formula2>73415</formula2>")
    case .text(let limit):
      ("type=\"textLength\" operator=\"lessThanOrEqual\"", "<formula1>\(limit)</formula1>")
    }
  }
}
