import Testing
import XML

@Suite struct XMLErrorTests {
  @Test func `an error describes itself with file and line`() {
    let error = XMLError(file: "a.xml", line: 3, kind: .tooDeep(limit: 64))
    #expect(error.description == "a.xml:3: error: more than 64 elements inside each other")
  }

  @Test func `an error of the whole file has no line`() {
    let error = XMLError(file: "a.xml", kind: .tooLarge(limit: 10, actual: 11))
    #expect(error.description == "a.xml: error: 11 bytes where at most 10 are accepted")
  }

  @Test(arguments: [
    (XMLErrorKind.doctypeRefused, "XML.doctypeRefused", []),
    (.tooLarge(limit: 10, actual: 11), "XML.tooLarge", ["10", "11"]),
    (.notXML(.pdf), "XML.notXML.pdf", []),
    (.unreadableFile(code: 13), "XML.unreadableFile.noPermission", []),
    (.unreadableFile(code: 5), "XML.unreadableFile.other", ["Input/output error"]),
    (.notWellFormed("x"), "XML.notWellFormed", ["x"]),
  ])
  func `an error has a stable key and arguments for the wording`(kind: XMLErrorKind, key: String, arguments: [String]) {
    let error = XMLError(file: "a.xml", kind: kind)
    #expect(error.key == key)
    #expect(error.arguments == arguments)
  }
}
