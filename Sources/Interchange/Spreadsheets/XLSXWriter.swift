package import Procurement
import Archives

/// Writes an answer form as an Office Open XML spreadsheet (ISO/IEC 29500, transitional).
///
/// Texts are typed strings and never formulas, whatever they begin with. Sheets are protected without a password: that
/// keeps honest people from mistakes, and what comes back is compared cell by cell.
package enum XLSXWriter {
  /// The bytes of `form`; the same form, the same bytes.
  package static func bytes(of form: AnswerForm) -> [UInt8] {
    var entries = [
      ArchiveEntry("[Content_Types].xml", contentTypes(form)),
      ArchiveEntry("_rels/.rels", packageRelations),
      ArchiveEntry("docProps/core.xml", core(form)),
      ArchiveEntry("docProps/app.xml", application),
      ArchiveEntry("xl/workbook.xml", XLSXWorkbook(form: form).bytes),
      ArchiveEntry("xl/_rels/workbook.xml.rels", workbookRelations(form)),
      ArchiveEntry("xl/styles.xml", XLSXStyles.bytes),
    ]
    for (index, sheet) in form.sheets.enumerated() {
      entries.append(ArchiveEntry("xl/worksheets/sheet\(index + 1).xml", XLSXSheet(form: form, sheet: sheet).bytes))
    }
    do { return try ArchiveWriter.bytes(of: entries, file: "form.xlsx") } catch {
      preconditionFailure("the names of the parts are our own: \(error)")
    }
  }

  private static func contentTypes(_ form: AnswerForm) -> [UInt8] {
    let main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let package = "application/vnd.openxmlformats-package"
    var xml = SheetXML()
    xml.add("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    xml.add("<Default Extension=\"rels\" ContentType=\"\(package).relationships+xml\"/>")
    xml.add("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    func part(_ name: String, _ type: String) -> String {
      "<Override PartName=\"/\(name)\" ContentType=\"\(type)+xml\"/>"
    }
    xml.add(part("xl/workbook.xml", "\(main).sheet.main"))
    for index in form.sheets.indices { xml.add(part("xl/worksheets/sheet\(index + 1).xml", "\(main).worksheet")) }
    xml.add(part("xl/styles.xml", "\(main).styles"))
    xml.add(part("docProps/core.xml", "\(package).core-properties"))
    xml.add(part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties"))
    xml.add("</Types>")
    return xml.bytes
  }

  private static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static var packageRelations: [UInt8] {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return relations([
      ("\(office)/officeDocument", "xl/workbook.xml"), (core, "docProps/core.xml"),
      ("\(office)/extended-properties", "docProps/app.xml"),
    ])
  }

  private static func workbookRelations(_ form: AnswerForm) -> [UInt8] {
    let sheets = form.sheets.indices.map { ("\(office)/worksheet", "worksheets/sheet\($0 + 1).xml") }
    return relations(sheets + [("\(office)/styles", "styles.xml")])
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> [UInt8] {
    var xml = SheetXML()
    xml.add("<Relationships xmlns=\"\(relationships)\">")
    for (index, relation) in targets.enumerated() {
      xml.add("<Relationship Id=\"rId\(index + 1)\" Type=\"\(relation.type)\" Target=\"\(relation.target)\"/>")
    }
    xml.add("</Relationships>")
    return xml.bytes
  }

  /// Title and language; the day is fixed, because a form is the same whenever it is made.
  private static func core(_ form: AnswerForm) -> [UInt8] {
    var xml = SheetXML()
    xml.add("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
    xml.add(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
    xml.add(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
    xml.addText(form.title)
    xml.add("</dc:title><dc:identifier>\(SheetXML.escaped(form.digest))</dc:identifier>")
    xml.add("<dc:creator>Lastenheft</dc:creator><dc:language>\(form.language.rawValue)</dc:language>")
    xml.add("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z</dcterms:created></cp:coreProperties>")
    return xml.bytes
  }

  private static var application: [UInt8] {
    var xml = SheetXML()
    xml.add("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">")
    xml.add("<Application>Lastenheft</Application></Properties>")
    return xml.bytes
  }
}
