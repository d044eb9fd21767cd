import Archives
import Testing

@Suite struct ArchiveWriterTests {
  private let entries = [
    ArchiveEntry("mimetype", text: "application/vnd.oasis.opendocument.text", .stored),
    ArchiveEntry("word/document.xml", text: String(repeating: "<p>Übung</p>", count: 100)),
    ArchiveEntry("leer", []),
  ]

  @Test func `what is written is read back, in its order`() throws {
    let bytes = try ArchiveWriter.bytes(of: entries, file: "a.zip")
    #expect(try ArchiveReader.entries(of: bytes, file: "a.zip") == entries)
  }

  @Test func `the same entries give the same bytes`() throws {
    let first = try ArchiveWriter.bytes(of: entries, file: "a.zip")
    #expect(try ArchiveWriter.bytes(of: entries, file: "b.zip") == first)
  }

  @Test func `a stored entry lies first and bare, at byte 38 for a name of eight, as ODF wants its type`() throws {
    let bytes = try ArchiveWriter.bytes(of: entries, file: "a.zip")
    #expect(bytes[30..<38].elementsEqual("mimetype".utf8))
    #expect(bytes[38..<77].elementsEqual("application/vnd.oasis.opendocument.text".utf8))
  }

  @Test func `the time of every entry is the first of January 1980`() throws {
    let bytes = try ArchiveWriter.bytes(of: entries, file: "a.zip")
    // Local header: time at 10, date at 12; day 1 + month 1 * 32 + year 0.
    #expect(bytes[10..<14].elementsEqual([0, 0, 33, 0]))
  }

  @Test func `a repetitive text is packed`() throws {
    let bytes = try ArchiveWriter.bytes(of: entries, file: "a.zip")
    #expect(bytes.count < 700)
  }

  @Test(arguments: ["", "../a", "a/../b", "/a", "C:/a", "a\\b", "a//b", "a\u{7}"])
  func `a name that a reader would refuse is not written`(name: String) {
    #expect(throws: ArchiveError.self) {
      try ArchiveWriter.bytes(of: [ArchiveEntry(name, [1])], file: "a.zip")
    }
  }

  @Test func `two entries of one name are an error`() {
    #expect(throws: ArchiveError(file: "a.zip", entry: "A.xml", kind: .duplicateName)) {
      try ArchiveWriter.bytes(of: [ArchiveEntry("a.xml", [1]), ArchiveEntry("A.xml", [2])], file: "a.zip")
    }
  }
}
