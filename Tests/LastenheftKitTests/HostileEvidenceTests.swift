import Archives
import Foundation
import Interchange
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

/// What a bidder may put beside an offer to harm whoever looks at it: each gives a finding, none is followed or waited for.
@Suite struct HostileEvidenceTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lastenheft-hostile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Writes an offer that lists `files`, and gives what is found once `prepare` has filled the folder beside it.
  private func received(_ files: [String], prepare: (URL) throws -> Void) throws -> ReceivedOffer {
    let documents = files.enumerated().map { #"<document id="n\#($0)" code="E8" file="\#($1)">K</document>"# }
    let text = """
      <offer xmlns="urn:lastenheft:1" tender="dresden-2015" version="1.0"><bidder id="b"><name>B</name></bidder><answers/>
      <evidence>\(documents.joined())</evidence></offer>
      """
    try Data(text.utf8).write(to: folder.appending(path: "o.xml"))
    let beside = folder.appending(path: "o")
    try? FileManager.default.removeItem(at: beside)
    try FileManager.default.createDirectory(at: beside, withIntermediateDirectories: true)
    try prepare(beside)
    let file = OfferFile(path: folder.appending(path: "o.xml").path, name: "o.xml")
    return Workspace.receive(file, against: try DresdenForm.made().specification, forms: [])
  }

  private func finding(_ files: [String], prepare: (URL) throws -> Void) throws -> [String] {
    try received(files, prepare: prepare).findings.map(\.message.key)
  }

  private func clean() { try? FileManager.default.removeItem(at: folder) }

  @Test func `an archive that would fill the disk is named as such, whatever its name says`() throws {
    defer { clean() }
    let bomb = try ArchiveWriter.bytes(of: [ArchiveEntry("a.txt", [UInt8](repeating: 32, count: 1 << 23))], file: "z")
    let found = try finding(["konzept.pdf"]) { try Data(bomb).write(to: $0.appending(path: "konzept.pdf")) }
    #expect(found == ["EV005.other", "EV006.excessive"])
    let inner = try ArchiveWriter.bytes(of: [ArchiveEntry("a.txt", text: "a")], file: "z")
    let many = (0...100).map { ArchiveEntry("\($0).zip", inner) }
    let nested = try ArchiveWriter.bytes(of: many, file: "z")
    #expect(
      try finding(["konzept.zip"]) { try Data(nested).write(to: $0.appending(path: "konzept.zip")) }
        == ["EV006.excessive"]
    )
  }

  @Test func `a pipe, a folder, a device and links, also one that leads out of the folder, are not opened`() throws {
    defer { clean() }
    let found = try finding(["pipe.pdf", "folder.pdf", "link.pdf", "nowhere.pdf", "null.pdf"]) { beside in
      let pipe = beside.appending(path: "pipe.pdf").path
      let process = try Process.run(URL(filePath: "/usr/bin/mkfifo"), arguments: [pipe])
      process.waitUntilExit()
      let manager = FileManager.default
      try manager.createDirectory(at: beside.appending(path: "folder.pdf"), withIntermediateDirectories: false)
      let links = [("link.pdf", "/etc/passwd"), ("nowhere.pdf", "/nowhere"), ("null.pdf", "/dev/zero")]
      for (name, target) in links {
        try manager.createSymbolicLink(atPath: beside.appending(path: name).path, withDestinationPath: target)
      }
    }
    #expect(found == Array(repeating: "EV003.not-a-file", count: 5))
  }

  @Test func `a file of five gigabytes that takes no room is refused unread, an empty one is empty`() throws {
    defer { clean() }
    let received = try received(["gross.pdf", "leer.pdf"]) { beside in
      for name in ["gross.pdf", "leer.pdf"] { try Data().write(to: beside.appending(path: name)) }
      let handle = try FileHandle(forWritingTo: beside.appending(path: "gross.pdf"))
      try handle.truncate(atOffset: 5 << 30)
      try handle.close()
    }
    #expect(received.findings.map(\.message.key) == ["EV003.too-large", "EV004.empty"])
    #expect(received.evidence?.files.first?.digest == "")
  }

  @Test(.enabled(if: NSUserName() != "root", "root may read everything"))
  func `a file without permission is named as such`() throws {
    defer { clean() }
    let found = try finding(["a.pdf"]) { beside in
      let path = beside.appending(path: "a.pdf").path
      try Data("%PDF-1.7".utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    }
    #expect(found == ["EV003.no-permission"])
  }

  @Test func `a folder that is a link is not followed, and nobody is told that its files are missing`() throws {
    defer { clean() }
    let found = try finding(["passwd"]) { beside in
      try FileManager.default.removeItem(at: beside)
      try FileManager.default.createSymbolicLink(atPath: beside.path, withDestinationPath: "/etc")
    }
    #expect(found == ["EV003.link"])
  }

  @Test func `a heap of files hides none that the offer lists, and the rest is counted`() throws {
    defer { clean() }
    let received = try received(["zz.txt"]) { beside in
      for number in 0..<1_004 { try Data("a\(number)".utf8).write(to: beside.appending(path: "a\(number).txt")) }
      try Data("Nachweis".utf8).write(to: beside.appending(path: "zz.txt"))
    }
    let keys = received.findings.map(\.message.key)
    #expect(!keys.contains("EV001.missing"))
    let rest = try #require(received.findings.first { $0.message.key == "EV003.too-many" })
    #expect(rest.message.arguments == ["o", "5"])
    #expect(
      Wording(.german).text(rest.message) == "Im Ordner „o“ liegen 5 weitere Dateien, die nicht angesehen wurden."
    )
  }

  @Test func `a name that leads out of the folder is not looked up`() throws {
    defer { clean() }
    let names = ["../o.xml", "/etc/passwd", "..", "a/../../o.xml", "..\\o.xml"]
    let found = try finding(names) { _ in }
    #expect(found == Array(repeating: "EV002.unsafe", count: names.count))
  }
}
