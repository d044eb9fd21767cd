import Interchange
import Procurement
import TestSupport
import Testing

@Suite struct ShippedFileTests {
  @Test(arguments: try Repository.files(below: "specs", ending: "xml"))
  func `a shipped file is read without findings`(path: String) throws {
    let bytes = try Repository.bytes(path)
    let format = try #require(NativeFormat.detect(bytes, file: path).value)
    let findings = AnyFormat.findings(in: bytes, file: path, as: format)
    #expect(findings.map { "\($0.location) \($0.code) \($0.message.key) \($0.message.arguments)" } == [])
  }
}
