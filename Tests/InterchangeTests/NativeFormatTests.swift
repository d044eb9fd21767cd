import Interchange
import Procurement
import Testing

@Suite struct NativeFormatTests {
  @Test(arguments: NativeFormat.allCases) func `a root in our namespace says what the file is`(format: NativeFormat) {
    let text = #"<\#(format.rawValue) xmlns="urn:lastenheft:1"/>"#
    #expect(NativeFormat.detect(Array(text.utf8), file: "a.xml").value == format)
  }

  @Test(arguments: ["<html/>", "<offer/>", #"<offer xmlns="urn:other"/>"#])
  func `any other root is refused with its line`(text: String) {
    let reading = NativeFormat.detect(Array("\n\n\(text)".utf8), file: "a.xml")
    #expect(reading.value == nil)
    #expect(reading.findings.map { "\($0.location) \($0.code)" } == ["a.xml:3 IN011"])
  }

  @Test func `a file that is no XML is unreadable`() {
    #expect(NativeFormat.detect(Array("%PDF-1.7".utf8), file: "a.xml").findings.map(\.code) == ["IN001"])
  }
}
