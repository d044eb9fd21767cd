import Procurement

/// The part of an Office Open XML spreadsheet that lists sheets and names.
struct XLSXWorkbook {
  let form: AnswerForm

  var bytes: [UInt8] {
    var xml = SheetXML()
    xml.add("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
    xml.add(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
    xml.add("<workbookPr defaultThemeVersion=\"124226\"/><workbookProtection lockStructure=\"1\"/>")
    xml.add(
      "<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"24000\" windowHeight=\"14000\"/></bookViews>"
    )
    xml.add("<sheets>")
    for (index, sheet) in form.sheets.enumerated() {
      xml.add("<sheet name=\"")
      xml.addText(sheet.name)
      xml.add("\" sheetId=\"\(index + 1)\"\(sheet.isHidden ? " state=\"hidden\"" : "") r:id=\"rId\(index + 1)\"/>")
    }
    xml.add("</sheets><definedNames>")
    for name in names { xml.add(name) }
    // Whoever wrote the sums did not compute them: the program that opens the form does.
    xml.add("</definedNames><calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>")
    return xml.bytes
  }

  private var names: [String] {
    let titles = form.sheets.enumerated().compactMap { index, sheet in
      sheet.headerRow.map { row in
        let area = "\(Self.quoted(sheet.name))!$\(row + 1):$\(row + 1)"
        return
          "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">\(SheetXML.escaped(area))</definedName>"
      }
    }
    return titles
      + form.lists.map { list in
        "<definedName name=\"\(list.id)\">\(SheetXML.escaped(area(of: list)))</definedName>"
      }
  }

  /// Where the titles of the choices stand: `'_Listen'!$B$1:$B$2`.
  private func area(of list: FormList) -> String {
    guard let sheet = form.sheet(.lists), let rows = sheet.rows(of: list) else {
      preconditionFailure("a list has its choices on the sheet of lists")
    }
    return "\(Self.quoted(sheet.name))!$B$\(rows.lowerBound + 1):$B$\(rows.upperBound + 1)"
  }

  static func quoted(_ name: String) -> String { "'\(name.replacing("'", with: "''"))'" }
}

extension FormSheet {
  /// The rows on which the choices of `list` stand, from 0.
  func rows(of list: FormList) -> ClosedRange<Int>? {
    let prefix = "\(list.id)/"
    guard let first = rows.firstIndex(where: { $0.key.hasPrefix(prefix) }) else { return nil }
    return first...(first + list.choices.count - 1)
  }
}
