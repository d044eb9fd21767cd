import Glibc
import Testing
import XML

@Suite struct XMLBytesTests {
  @Test func `a file is read whole`() throws {
    #expect(try XMLBytes.read(path: fixture("letter.xml")) == Array("Sehr geehrte Damen und Herren,\n".utf8))
  }

  @Test func `an empty file has no bytes`() throws {
    #expect(try XMLBytes.read(path: fixture("empty.xml")) == [])
  }

  @Test func `a file that says nothing of its size is read whole`() throws {
    #expect(try XMLBytes.read(path: "/proc/self/status").count > 100)
  }

  @Test(arguments: [
    (fixture(""), XMLErrorKind.directory),
    (fixture("nowhere.xml"), .missingFile),
    (fixture("empty.xml/below"), .missingFile),
    ("", .missingFile),
    (fixture("letter.xml") + "\0.xml", .missingFile),
    ("/dev/zero", .notARegularFile),
    ("/" + String(repeating: "x", count: 300), .unreadableFile(code: ENAMETOOLONG)),
  ])
  func `a path that leads to no file is refused for its reason`(path: String, kind: XMLErrorKind) {
    let error = #expect(throws: XMLError.self) { try XMLBytes.read(path: path) }
    #expect(error == XMLError(file: path, kind: kind))
  }

  @Test func `a pipe is refused without waiting for a writer`() {
    let path = temporary("pipe")
    unsafe mkfifo(path, 0o600)
    defer { unsafe unlink(path) }
    let error = #expect(throws: XMLError.self) { try XMLBytes.read(path: path) }
    #expect(error?.kind == .notARegularFile)
  }

  @Test func `a file without permission is refused, unless the user may read everything`() {
    let path = temporary("locked")
    close(unsafe open(path, O_CREAT | O_WRONLY, 0))
    defer { unsafe unlink(path) }
    guard geteuid() != 0 else { return }
    let error = #expect(throws: XMLError.self) { try XMLBytes.read(path: path) }
    #expect(error?.key == "XML.unreadableFile.noPermission")
  }

  @Test func `a file beyond the limit is refused and one at the limit is not`() throws {
    var limits = XMLLimits.standard
    limits.bytes = 30
    let path = fixture("letter.xml")
    let error = #expect(throws: XMLError.self) { try XMLBytes.read(path: path, limits: limits) }
    #expect(error?.kind == .tooLarge(limit: 30, actual: 31))
    limits.bytes = 31
    #expect(try XMLBytes.read(path: path, limits: limits).count == 31)
  }

  private func temporary(_ name: String) -> String { "/tmp/xml-bytes-tests-\(getpid())-\(name)" }
}
