import Archives
import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

@Suite struct OfficeDraftTests {
  private static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let office =
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""

  private func docx(_ body: String) throws -> [UInt8] {
    let xml = "<w:document \(Self.word)><w:body>\(body)</w:body></w:document>"
    return try ArchiveWriter.bytes(of: [ArchiveEntry("word/document.xml", text: xml)], file: "a.docx")
  }

  private func odt(_ body: String, _ manifest: String = "<manifest/>") throws -> [UInt8] {
    let xml =
      "<office:document-content \(Self.office)><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
    let entries = [ArchiveEntry("content.xml", text: xml), ArchiveEntry("META-INF/manifest.xml", text: manifest)]
    return try ArchiveWriter.bytes(of: entries, file: "a.odt")
  }

  private func refusal(_ bytes: [UInt8], _ file: String) -> [String] {
    let reading = DraftFormat.read(bytes, file: file)
    return reading.value == nil ? reading.findings.map(\.message.key) : ["was read"]
  }

  @Test func `paragraphs of Word are read with headings and tables, without what is struck out`() throws {
    let body =
      "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>1 Versand</w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>Der Dienst muss </w:t></w:r><w:r><w:t>zeit</w:t></w:r><w:r><w:t>nah melden.</w:t></w:r>"
      + "<w:del><w:r><w:delText>üblich</w:delText></w:r></w:del></w:p><w:p/>"
      + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Er muss</w:t><w:tab/><w:t>üblich sein.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    let draft = try #require(DraftFormat.read(try docx(body), file: "a.docx").value)
    #expect(draft.counting == .paragraphs)
    #expect(draft.lines == ["1 Versand", "Der Dienst muss zeitnah melden.", "Er muss üblich sein."])
    #expect(draft.blocks.map(\.kind) == [.heading(level: 1), .paragraph, .cell])
    let found = DraftLint.findings(in: LintText(draft))
    #expect(
      found.map { "\($0.finding.code) \($0.finding.location.line) \($0.quote)" } == [
        "LT004 2 zeitnah", "LT004 3 üblich",
      ]
    )
  }

  @Test func `paragraphs of OpenDocument are read with headings and lists, without comments`() throws {
    let body =
      "<text:h text:outline-level=\"2\">1 Versand</text:h><text:list><text:list-item>"
      + "<text:p>Der Dienst<text:s/>muss <text:span>zeitnah</text:span> melden.<office:annotation><text:p>üblich</text:p></office:annotation></text:p>"
      + "</text:list-item></text:list>"
    let draft = try #require(DraftFormat.read(try odt(body), file: "a.odt").value)
    #expect(draft.blocks.map(\.kind) == [.heading(level: 2), .item])
    #expect(draft.lines == ["1 Versand", "Der Dienst muss zeitnah melden."])
  }

  @Test func `a bomb, a way out, an entity, damage and a password are refused with their reason`() throws {
    let bomb = try ArchiveWriter.bytes(
      of: [ArchiveEntry("word/document.xml", [UInt8](repeating: 0x20, count: 20_000_000))],
      file: "a.docx"
    )
    #expect(refusal(bomb, "a.docx") == ["archive.ratioTooHigh"])
    let entity =
      "<!DOCTYPE a [<!ENTITY e \"ee\"><!ENTITY f \"&e;&e;\">]><w:document \(Self.word)><w:p>&f;</w:p></w:document>"
    let entities = try ArchiveWriter.bytes(of: [ArchiveEntry("word/document.xml", text: entity)], file: "a.docx")
    #expect(refusal(entities, "a.docx") == ["XML.doctypeRefused"])
    let whole = try docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p>")
    #expect(refusal(Array(whole.dropLast(30)), "a.docx") == ["archive.damaged"])
    let away = replaced(Array("word/document.xml".utf8), by: Array("../../document.xml".utf8.prefix(17)), in: whole)
    #expect(refusal(away, "a.docx") == ["archive.unsafeName.wandering"])
    let sealed = try odt("<text:p>Text</text:p>", "<manifest><encryption-data/></manifest>")
    #expect(refusal(sealed, "a.odt") == ["DR001.encrypted"])
    let other = try ArchiveWriter.bytes(of: [ArchiveEntry("x.txt", text: "x")], file: "a.odt")
    #expect(refusal(other, "a.odt") == ["DR001.part"])
  }

  private func replaced(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for start in 0...(bytes.count - old.count) where bytes[start..<start + old.count].elementsEqual(old) {
      bytes.replaceSubrange(start..<start + old.count, with: new)
    }
    return bytes
  }
}
