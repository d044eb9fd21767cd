import Archives
import TestSupport
import Testing

@Suite struct ArchiveReaderTests {
  private let honest = [
    ArchiveEntry("eins.xml", text: "<a>eins</a>", .stored), ArchiveEntry("zwei.xml", text: "<a>zwei</a>", .stored),
  ]

  private func archive(_ entries: [ArchiveEntry]) throws -> [UInt8] {
    try ArchiveWriter.bytes(of: entries, file: "a.zip")
  }

  private func refusal(of bytes: [UInt8], _ limits: ArchiveLimits = .standard) -> ArchiveError? {
    do {
      _ = try ArchiveReader.entries(of: bytes, file: "a.zip", limits: limits)
      return nil
    } catch {
      return error
    }
  }

  // The archive with the name `eins.xml` replaced in the local and in the central header.
  private func renamed(to name: [UInt8]) throws -> [UInt8] {
    try replacing(Array("eins.xml".utf8), by: name, in: archive(honest))
  }

  private func replacing(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) throws -> [UInt8] {
    try #require(old.count == new.count)
    var bytes = bytes
    var places = 0
    for start in 0...(bytes.count - old.count) where bytes[start..<start + old.count].elementsEqual(old) {
      bytes.replaceSubrange(start..<start + old.count, with: new)
      places += 1
    }
    try #require(places > 0)
    return bytes
  }

  // Where each local and each central header begins.
  private func headers(of bytes: [UInt8]) -> (local: [Int], central: [Int]) {
    let starts = bytes.indices.dropLast(3)
    return (
      starts.filter { bytes[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 3, 4]) },
      starts.filter { bytes[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 1, 2]) }
    )
  }

  @Test(arguments: [
    ("../e.xml", ArchiveNameFault.wandering), ("a/../.xm", .wandering), ("./ns.xml", .wandering),
    ("a//s.xml", .wandering),
    ("/ins.xml", .absolute), ("C:ns.xml", .absolute), ("a\\ns.xml", .backslash), ("..\\s.xml", .backslash),
    ("eins\nxml", .control), ("eins\u{1B}xml", .control),
  ])
  func `a name that leads elsewhere is refused`(name: String, fault: ArchiveNameFault) throws {
    #expect(refusal(of: try renamed(to: Array(name.utf8)))?.kind == .unsafeName(fault))
  }

  @Test func `a name in the encoding of old Windows is refused`() throws {
    #expect(
      refusal(of: try renamed(to: Array("\u{FC}ns.xml".unicodeScalars.map { UInt8($0.value) }) + [0x6C]))?.kind
        == .unsafeName(.notUTF8)
    )
  }

  @Test(arguments: ["zwei.xml", "ZWEI.xml"])
  func `a name that occurs twice is refused, also in capitals`(name: String) throws {
    let error = refusal(of: try renamed(to: Array(name.utf8)))
    #expect(error == ArchiveError(file: "a.zip", entry: "zwei.xml", kind: .duplicateName))
  }

  @Test func `an encrypted entry is refused`() throws {
    var bytes = try archive(honest)
    let (local, central) = headers(of: bytes)
    bytes[try #require(local.first) + 6] |= 1
    bytes[try #require(central.first) + 8] |= 1
    #expect(refusal(of: bytes) == ArchiveError(file: "a.zip", entry: "eins.xml", kind: .encrypted))
  }

  @Test func `a symbolic link is refused`() throws {
    var bytes = try archive(honest)
    // The mode of Unix in the upper half of the attributes: 0120777 for a link.
    let attributes = try #require(headers(of: bytes).central.first) + 38
    bytes.replaceSubrange(attributes..<attributes + 4, with: [0, 0, 0xFF, 0xA1])
    #expect(refusal(of: bytes) == ArchiveError(file: "a.zip", entry: "eins.xml", kind: .link))
  }

  @Test func `a method other than deflate is refused`() throws {
    var bytes = try archive(honest)
    let (local, central) = headers(of: bytes)
    bytes[try #require(local.first) + 8] = 12
    bytes[try #require(central.first) + 10] = 12
    #expect(refusal(of: bytes) == ArchiveError(file: "a.zip", entry: "eins.xml", kind: .unknownMethod(12)))
  }

  @Test func `a central directory that names one local entry twice is refused`() throws {
    var bytes = try archive(honest)
    let (_, central) = headers(of: bytes)
    bytes.replaceSubrange(central[1] + 42..<central[1] + 46, with: [0, 0, 0, 0])
    #expect(refusal(of: bytes) != nil)
  }

  @Test func `a content that its checksum denies is refused`() throws {
    let bytes = try replacing(Array("<a>eins".utf8), by: Array("<a>acht".utf8), in: archive(honest))
    let error = try #require(refusal(of: bytes))
    #expect(error.key == "archive.entryDamaged")
    #expect(error.entry == "eins.xml")
  }

  @Test func `whatever is cut off, be it one byte, is refused`() throws {
    let bytes = try archive(honest)
    for count in 0..<bytes.count { #expect(refusal(of: Array(bytes.prefix(count))) != nil, "\(count) bytes") }
  }

  @Test func `something before the archive is refused`() throws {
    #expect(refusal(of: Array("#!/bin/sh\n".utf8) + (try archive(honest)))?.kind == .notAnArchive)
  }

  @Test(arguments: ["", "PK", "%PDF-1.7", "<xml/>"])
  func `what is no archive is refused`(text: String) {
    #expect(refusal(of: Array(text.utf8))?.kind == .notAnArchive)
  }

  @Test func `a million blanks in a thousand bytes are refused for their ratio`() throws {
    let bomb = try archive([ArchiveEntry("bombe.xml", [UInt8](repeating: 32, count: 1_000_000))])
    #expect(bomb.count < 2_000)
    #expect(refusal(of: bomb) == ArchiveError(file: "a.zip", entry: "bombe.xml", kind: .ratioTooHigh(limit: 200)))
  }

  @Test func `a size that the header plays down is refused`() throws {
    var bytes = try archive([ArchiveEntry("bombe.xml", [UInt8](repeating: 32, count: 1_000_000))])
    let (local, central) = headers(of: bytes)
    for place in [try #require(local.first) + 22, try #require(central.first) + 24] {
      bytes.replaceSubrange(place..<place + 4, with: [100, 0, 0, 0])
    }
    #expect(refusal(of: bytes)?.key == "archive.entryDamaged")
  }

  @Test func `every limit is kept, and one less is refused`() throws {
    let bytes = try archive(honest)
    var limits = ArchiveLimits()
    limits.archiveBytes = bytes.count
    limits.entries = 2
    limits.entryBytes = 11
    limits.totalBytes = 22
    limits.nameBytes = 8
    #expect(refusal(of: bytes, limits) == nil)
    func kind(_ path: WritableKeyPath<ArchiveLimits, Int>) -> ArchiveErrorKind? {
      var tighter = limits
      tighter[keyPath: path] -= 1
      return refusal(of: bytes, tighter)?.kind
    }
    #expect(kind(\.archiveBytes) == .tooLarge(limit: bytes.count - 1))
    #expect(kind(\.entries) == .tooManyEntries(limit: 1))
    #expect(kind(\.entryBytes) == .entryTooLarge(limit: 10))
    #expect(kind(\.totalBytes) == .tooMuchContent(limit: 21))
    #expect(kind(\.nameBytes) == .unsafeName(.tooLong))
  }

  @Test func `an archive in the archive is refused unless the limits allow it, and never opened`() throws {
    let inner = ArchiveEntry("innen.bin", try archive(honest))
    let bytes = try archive([inner])
    #expect(refusal(of: bytes) == ArchiveError(file: "a.zip", entry: "innen.bin", kind: .nestedArchive(limit: 0)))
    var limits = ArchiveLimits()
    limits.nestedArchives = 1
    #expect(try ArchiveReader.entries(of: bytes, file: "a.zip", limits: limits) == [inner])
  }

  @Test func `two thousand seeded changes of single bytes never bring another content`() throws {
    let honest = honest.map { ArchiveEntry($0.name, $0.bytes) }
    let bytes = try archive(honest)
    var random = Seeded(5)
    for _ in 0..<2_000 {
      var spoilt = bytes
      spoilt[random.below(spoilt.count)] = UInt8(random.below(256))
      guard let read = try? ArchiveReader.entries(of: spoilt, file: "a.zip") else { continue }
      #expect(Set(read.map(\.bytes)) == Set(honest.map(\.bytes)))
    }
  }
}
