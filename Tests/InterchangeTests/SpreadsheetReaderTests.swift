import Archives
import Interchange
import Procurement
import Testing

@Suite struct SpreadsheetReaderTests {
  private static let form = AnswerForm(
    tender: "t-1",
    version: "1.0",
    digest: String(repeating: "a", count: 64),
    language: .german,
    title: "Ein <Titel> & mehr",
    sheets: [
      FormSheet(
        part: .prices,
        name: "Preise & mehr",
        columns: [.init(width: 10), .init(width: 20), .init(width: 12)],
        rows: [
          FormRow(.title, [FormCell("Überschrift", .title)]),
          FormRow(.header, [FormCell("A", .header), FormCell("B", .header), FormCell("C", .header)]),
          FormRow(
            .entry,
            [
              FormCell("=1+1", .key), FormCell("Zeile  1\nZeile <2> _x0041_", .statement),
              FormCell(.number(DecimalNumber(1104)), .quantity),
            ]
          ),
          FormRow(
            .entry,
            [
              FormCell("+49 351", .key), FormCell(FormField(.unitPrice(position: "P"), .money)),
              FormCell(.formula("IF(B4=\"\",\"\",ROUND(C3*B4,2))"), .amount),
            ]
          ),
        ]
      ),
      FormSheet(
        part: .lists,
        name: "_Listen",
        columns: [.init(width: 9), .init(width: 9)],
        rows: [FormRow(.entry, [FormCell("l/a", .key), FormCell("eins")])]
      ),
    ],
    lists: [FormList(id: "l", choices: [.init(value: "a", title: "eins")])]
  )

  private func parts(_ bytes: [UInt8]) throws -> [ArchiveEntry] { try ArchiveReader.entries(of: bytes, file: "f") }

  private func read(_ entries: [ArchiveEntry], _ limits: SpreadsheetLimits = .standard) throws -> Reading<ReturnedForm>
  {
    SpreadsheetReader.read(try ArchiveWriter.bytes(of: entries, file: "f"), file: "f", limits: limits)
  }

  private static let written = [XLSXWriter.bytes(of: form), ODSWriter.bytes(of: form)]

  @Test(arguments: written)
  func `what is written is read back: texts as texts, whatever they begin with, numbers, formulas`(bytes: [UInt8])
    throws
  {
    let form = try #require(SpreadsheetReader.read(bytes, file: "f").value)
    #expect(form.sheets.map(\.name) == ["Preise & mehr", "_Listen"])
    #expect(form.sheets.map(\.isHidden) == [false, true])
    func cell(_ name: String) throws -> ReturnedCell? { form.sheets[0].cells[try #require(CellAddress(name))] }
    #expect(try cell("A1") == ReturnedCell(.text("Überschrift")))
    #expect(try cell("A3") == ReturnedCell(.text("=1+1")))
    #expect(try cell("A4") == ReturnedCell(.text("+49 351")))
    #expect(try cell("B3") == ReturnedCell(.text("Zeile  1\nZeile <2> _x0041_")))
    #expect(try cell("C3")?.value == .number("1104"))
    #expect(try cell("C4")?.formula.map(SheetFormula.tokens) == SheetFormula.tokens("IF(B4=\"\",\"\",ROUND(C3*B4,2))"))
    #expect(try cell("B4") == nil)
    #expect(form.macros.isEmpty && form.externalLinks.isEmpty && form.objects.isEmpty)
  }

  @Test(arguments: [
    (XLSXWriter.bytes(of: form), XLSXWriter.bytes(of: form)), (ODSWriter.bytes(of: form), ODSWriter.bytes(of: form)),
  ])
  func `the same form gives the same bytes`(first: [UInt8], second: [UInt8]) { #expect(first == second) }

  @Test(arguments: written)
  func `a spreadsheet that is cut off anywhere is refused with a finding`(bytes: [UInt8]) {
    for share in 1..<20 {
      let reading = SpreadsheetReader.read(Array(bytes.prefix(bytes.count * share / 20)), file: "f")
      #expect(reading.value == nil && reading.findings.map(\.code).allSatisfy { $0.hasPrefix("SR00") })
      #expect(!reading.findings.isEmpty)
    }
  }

  @Test(arguments: written)
  func `a single wrong byte never stops the program`(bytes: [UInt8]) {
    for place in stride(from: 0, to: bytes.count, by: 37) {
      var bytes = bytes
      bytes[place] ^= 0x55
      let reading = SpreadsheetReader.read(bytes, file: "f")
      #expect(reading.value != nil || !reading.findings.isEmpty)
    }
  }

  @Test func `old and encrypted spreadsheets are named as such`() {
    let bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
    #expect(SpreadsheetReader.read(bytes, file: "f").findings.first?.message.key == "SR002.compound")
  }

  @Test func `another archive is no spreadsheet`() throws {
    let reading = try read([ArchiveEntry("word/document.xml", text: "<a/>")])
    #expect(reading.findings.first?.message.key == "SR002.other")
  }

  @Test func `entities inside a part are refused with the part and the line`() throws {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"bb\">]>\n<a>&b;</a>"
    for (bytes, part) in zip(Self.written, ["xl/worksheets/sheet1.xml", "content.xml"]) {
      var entries = try parts(bytes)
      let place = try #require(entries.firstIndex { $0.name == part })
      entries[place].bytes = Array(bomb.utf8)
      let finding = try #require(try read(entries).findings.first)
      #expect(finding.message.key == "XML.doctypeRefused")
      #expect(finding.location.description == "f/\(part):2")
    }
  }

  @Test func `a bomb is refused before it is unpacked`() throws {
    var entries = try parts(Self.written[0])
    entries.append(ArchiveEntry("xl/media/a.xml", Array(repeating: 0x20, count: 8 * 1024 * 1024)))
    #expect(try read(entries).findings.first?.message.key == "archive.ratioTooHigh")
  }

  @Test func `a million rows are too many, in a few bytes too`() throws {
    var entries = try parts(Self.written[1])
    let place = try #require(entries.firstIndex { $0.name == "content.xml" })
    let text = String(decoding: entries[place].bytes, as: UTF8.self)
    let row = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value-type=\"float\" "
    entries[place].bytes = Array(
      text.replacing("</table:table>", with: row + "office:value=\"1\"/></table:table-row></table:table>").utf8
    )
    #expect(try read(entries).findings.first?.message.key == "SR003.rows")
    // Empty ones are what LibreOffice writes behind every sheet.
    let empty = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>"
    entries[place].bytes = Array(text.replacing("</table:table>", with: empty + "</table:table>").utf8)
    #expect(try read(entries).value != nil)
  }

  @Test func `a text that a hundred thousand cells share is counted each time`() throws {
    var entries = try parts(Self.written[0])
    let place = try #require(entries.firstIndex { $0.name == "xl/worksheets/sheet1.xml" })
    let text = String(repeating: "a", count: 3000)
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let rows = (1...12_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c></row>" }.joined()
    entries[place].bytes = Array("<worksheet><sheetData>\(rows)</sheetData></worksheet>".utf8)
    entries.append(ArchiveEntry("xl/strings.xml", text: "<sst><si><t>\(text)</t></si></sst>"))
    let relations = try #require(entries.firstIndex { $0.name == "xl/_rels/workbook.xml.rels" })
    let added = "<Relationship Id=\"s\" Type=\"\(relation)/sharedStrings\" Target=\"strings.xml\"/></Relationships>"
    entries[relations].bytes = Array(
      String(decoding: entries[relations].bytes, as: UTF8.self).replacing("</Relationships>", with: added).utf8
    )
    #expect(try read(entries).findings.first?.message.key == "SR003.text")
  }

  @Test func `a part in another encoding than UTF-8 is refused, whatever it says of itself`() throws {
    var entries = try parts(Self.written[0])
    let place = try #require(entries.firstIndex { $0.name == "xl/worksheets/sheet1.xml" })
    let text =
      "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ä</t></is></c></row></sheetData></worksheet>"
    let latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + text
    let encodings: [[UInt8]] = [
      // Latin 1, UTF-16 with and without its mark, an overlong slash.
      latin.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) },
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
      text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] },
      Array(text.utf8).flatMap { $0 == 0xC3 ? [0xC0, 0xAF, $0] : [$0] },
    ]
    for bytes in encodings {
      entries[place].bytes = bytes
      let reading = try read(entries)
      #expect(reading.value == nil)
      #expect(reading.findings.first?.location.file == "f/xl/worksheets/sheet1.xml")
    }
  }

  @Test func `limits are parameters`() throws {
    var limits = SpreadsheetLimits.standard
    limits.cells = 3
    #expect(try read(try parts(Self.written[0]), limits).findings.first?.message.key == "SR003.cells")
    limits = .standard
    limits.characters = 10
    #expect(try read(try parts(Self.written[0]), limits).findings.first?.message.key == "SR003.characters")
    limits = .standard
    limits.sheets = 1
    #expect(try read(try parts(Self.written[1]), limits).findings.first?.message.key == "SR003.sheets")
    for bytes in Self.written {
      limits = .standard
      limits.rows = 3
      #expect(try read(try parts(bytes), limits).findings.first?.message.key == "SR003.rows")
      limits = .standard
      limits.columns = 2
      #expect(try read(try parts(bytes), limits).findings.first?.message.key == "SR003.columns")
    }
  }

  @Test func `programs, links, pictures and comments are seen`() throws {
    var entries = try parts(Self.written[0])
    entries.append(ArchiveEntry("xl/vbaProject.bin", [1]))
    entries.append(ArchiveEntry("xl/externalLinks/externalLink1.xml", text: "<a/>"))
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    entries.append(
      ArchiveEntry(
        "xl/worksheets/_rels/sheet1.xml.rels",
        text: "<Relationships><Relationship Id=\"r1\" Type=\"\(relation)/comments\" Target=\"../comments1.xml\"/>"
          + "<Relationship Id=\"r2\" Type=\"\(relation)/drawing\" Target=\"/xl/drawings/drawing1.xml\"/></Relationships>"
      )
    )
    entries.append(
      ArchiveEntry(
        "xl/comments1.xml",
        text: "<comments><commentList><comment ref=\"B3\"><text><r><t>nur </t></r><r><t>werktags</t></r></text>"
          + "</comment></commentList></comments>"
      )
    )
    let form = try #require(try read(entries).value)
    #expect(form.macros == ["xl/vbaproject.bin"])
    #expect(form.externalLinks == ["xl/externallinks/externallink1.xml"])
    #expect(form.objects == ["xl/drawings/drawing1.xml"])
    #expect(form.sheets[0].notes[CellAddress(row: 2, column: 1)] == "nur werktags")
  }

  @Test func `formulas that cells share are written out for each`() throws {
    var entries = try parts(Self.written[0])
    let place = try #require(entries.firstIndex { $0.name == "xl/worksheets/sheet1.xml" })
    entries[place].bytes = Array(
      """
      <worksheet><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1</f><v>1</v></c></row>
      <row r="2" hidden="1"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2" t="b"><v>1</v></c></row>
      </sheetData></worksheet>
      """.utf8
    )
    let sheet = try #require(try read(entries).value).sheets[0]
    #expect(sheet.cells[CellAddress(row: 1, column: 0)]?.formula == "B2*$C$1")
    #expect(sheet.cells[CellAddress(row: 1, column: 1)]?.value == .truth(true))
    #expect(sheet.hiddenRows == [1...1])
  }

  @Test(arguments: [("A1", 0, 0), ("$G$5", 4, 6), ("AA10", 9, 26), ("XFD1048576", 1_048_575, 16383)])
  func `a cell has a name`(name: String, row: Int, column: Int) {
    #expect(CellAddress(name) == CellAddress(row: row, column: column))
    #expect(CellAddress(row: row, column: column).description == name.replacing("$", with: ""))
  }

  @Test(arguments: ["", "A", "1", "A0", "1A", "a1", "A1B", "ÄA1", "ZZZZ1", "A99999999999999999999"])
  func `what names no cell is none`(name: String) { #expect(CellAddress(name) == nil) }
}
