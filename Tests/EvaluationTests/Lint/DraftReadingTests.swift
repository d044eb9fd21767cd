import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

@Suite struct DraftReadingTests {
  private func spans(_ text: String, _ file: String) throws -> [String] {
    try LintSupport.findings(text, file: file).compactMap { found in
      found.span.map { "\($0.line):\($0.column)-\($0.endLine):\($0.endColumn) \(found.quote)" }
    }
  }

  @Test func `a word that a hyphen parts at the end of a line is one word, with both places`() throws {
    let text = "Das Gateway muss eine benutzerfreund-\nliche Oberfläche haben.\n"
    #expect(try spans(text, "a.txt") == ["1:23-2:6 benutzerfreundliche"])
  }

  @Test func `a hyphen that completes another word stays`() throws {
    let draft = try #require(DraftFormat.read(Array("Ein-\nund Ausgang".utf8), file: "a.txt").value)
    #expect(draft.blocks.map(\.text) == ["Ein- und Ausgang"])
  }

  @Test func `columns count letters, and marks of Markdown belong to no text`() throws {
    #expect(
      try spans("Der Dienst muss **üblich** und [zeitnah](x) sein.", "a.md") == [
        "1:19-1:25 üblich", "1:33-1:40 zeitnah",
      ]
    )
  }

  @Test func `code and comments of Markdown are left out`() throws {
    let text =
      "```\nDer Dienst muss zeitnah sein.\n```\n<!-- Der Dienst muss zeitnah sein.\nDer Dienst muss zeitnah sein. -->\n"
    #expect(try spans(text, "a.md") == [])
  }

  @Test func `entities, line breaks and unclosed tags of HTML lead to the right place`() throws {
    let text = "<p>Der Dienst mu&szlig;\nimmer <b>zeitnah</b> und &uuml;blich sein<p>Ende<style>zeitnah</style>"
    #expect(try spans(text, "a.html").contains("2:10-2:17 zeitnah"))
    #expect(try spans(text, "a.html").contains { $0.hasPrefix("2:26-") && $0.hasSuffix(" üblich") })
  }

  @Test func `letters that are put together are read as one`() throws {
    #expect(try spans("Der Dienst muss u\u{308}blich sein.", "a.txt").count == 1)
  }

  @Test func `abbreviations of the parties are read as what they stand for`() throws {
    let codes = { (text: String) in try LintSupport.findings(text).map(\.finding.code) }
    // `AN` is who owes the service, and `an` a preposition.
    #expect(try codes("Der AN kann eine mobile Anwendung anbieten.") == ["LT003"])
    #expect(try codes("Die Meldung muss durch den AN an die AG gesendet werden.") == [])
    #expect(try codes("Die Meldung muss an die Stelle gesendet werden.") == ["LT008"])
    // `AG` is the buyer, and no form of a company unless a name stands before it.
    #expect(try codes("Die AG prüft die Seiten binnen zehn Werktagen.") == [])
    #expect(try codes("Der AN muss Geräte der Musterdruck AG liefern.") == ["LT009"])
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x41] as [UInt8], "a.txt", "DR001.encoding"), ([0x41, 0x00], "a.md", "DR001.binary"),
    ([0x25, 0x50, 0x44, 0x46], "a.pdf", "DR001.format"), ([], "a", "DR001.format"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], "a.docx", "DR001.compound"),
    ([0x50, 0x4B], "a.docx", "archive.notAnArchive"),
  ])
  func `what cannot be read says why`(bytes: [UInt8], file: String, key: String) {
    let reading = DraftFormat.read(bytes, file: file)
    #expect(reading.value == nil)
    #expect(reading.findings.map(\.message.key) == [key])
  }

  @Test func `an empty draft has no findings`() throws {
    for file in ["a.txt", "a.md", "a.html"] { #expect(try LintSupport.findings("", file: file).isEmpty) }
  }

  @Test func `seeded damage never stops a reader, and places stay in the file`() throws {
    var seeded = Seeded(7)
    for name in ["gateway-2026.txt", "betrieb-2026.md", "vollstaendige-unterlage-2026.html"] {
      let bytes = try Repository.bytes("Tests/Fixtures/drafts/\(name)")
      for _ in 0..<20 {
        var damaged = bytes
        for _ in 0..<40 { damaged[seeded.below(damaged.count)] = UInt8(seeded.below(127) + 1) }
        damaged.removeLast(seeded.below(damaged.count))
        guard let draft = DraftFormat.read(damaged, file: name).value else { continue }
        for found in DraftLint.findings(in: LintText(draft)) {
          let span = try #require(found.span)
          #expect(
            (1...draft.lines.count).contains(span.line)
              && span < DraftSpan(line: .max, column: 1, endLine: 1, endColumn: 1)
          )
          #expect(found.marked.upperBound <= found.excerpt.count)
        }
      }
    }
  }
}
