import Foundation
import LastenheftKit
import Procurement
import Testing

@Suite struct AtomicFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lastenheft-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  @Test func `a file is replaced whole, and nothing else is left in the folder`() throws {
    let path = folder.appending(path: "a.html").path
    try AtomicFile.write(Array("first, and rather long".utf8), to: path)
    try AtomicFile.write(Array("second".utf8), to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "second")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.html"])
  }

  @Test func `a folder that is missing is an error that names the file`() throws {
    let path = folder.appending(path: "none/a.html").path
    let error = #expect(throws: KitError.self) { try AtomicFile.write([1], to: path) }
    #expect(error?.message.key == "kit.not-written")
    #expect(error?.message.arguments.first == path)
  }

  @Test func `a folder in the way of a file is an error, and leaves no temporary file`() throws {
    let path = folder.appending(path: "taken").path
    try AtomicFile.makeFolder(path)
    #expect(throws: KitError.self) { try AtomicFile.write([1], to: path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["taken"])
  }

  @Test func `folders are made with those above them, and a file in the way is an error`() throws {
    let deep = folder.appending(path: "x/y/z").path
    try AtomicFile.makeFolder(deep)
    try AtomicFile.makeFolder(deep)
    try AtomicFile.write([1], to: deep + "/file")
    #expect(throws: KitError.self) { try AtomicFile.makeFolder(deep + "/file") }
  }
}
