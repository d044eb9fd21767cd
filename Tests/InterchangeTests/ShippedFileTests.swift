import Interchange
import Procurement
import TestSupport
import Testing
import XML

@Suite struct ShippedFileTests {
  static let paths =
    (try? Repository.files(below: "specs", ending: "xml") + Repository.files(below: validFolder, ending: "xml")) ?? []
  static let validFolder = "Tests/Fixtures/native/valid"

  @Test func `the repository ships files`() throws {
    #expect(Self.paths.contains("specs/dresden-2015/tender.xml"))
  }

  @Test(arguments: paths) func `a shipped file is read without findings`(path: String) throws {
    let bytes = try Repository.bytes(path)
    let format = try #require(NativeFormat.detect(bytes, file: path).value)
    #expect(AnyFormat(format, bytes, file: path).report == [])
  }

  @Test(arguments: paths) func `a shipped file follows the schema`(path: String) throws {
    let schema = try NativeSchema()
    #expect(try schema.errors(in: Repository.bytes(path), file: path).map(\.description) == [])
  }

  @Test(arguments: paths) func `writing what was read keeps the meaning and is stable`(path: String) throws {
    let bytes = try Repository.bytes(path)
    let format = try #require(NativeFormat.detect(bytes, file: path).value)
    let first = AnyFormat(format, bytes, file: path)
    let written = try #require(first.written)
    let second = AnyFormat(format, written, file: path)
    #expect(second.report == [])
    #expect(second.meaning == first.meaning)
    #expect(second.written == written)
  }

  @Test(arguments: try Repository.files(below: validFolder, ending: "xml"))
  func `a canonical file is written as it was`(path: String) throws {
    let bytes = try Repository.bytes(path)
    let format = try #require(NativeFormat.detect(bytes, file: path).value)
    let written = try #require(AnyFormat(format, bytes, file: path).written)
    #expect(String(decoding: written, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
  }
}
