import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

@Suite struct OfferCorruptionTests {
  /// Corruptions of each valid offer.
  private static let count = 150

  @Test(arguments: ["elbkurier", "neissedirekt"])
  func `every corruption of a valid offer is found with its code on its line`(name: String) async throws {
    let workspace = Workspace(wording: Wording(.german))
    let dossier = try workspace.open(Repository.root.appending(path: "specs/dresden-2015").path)
    let specification = try #require(dossier.specification)
    let original = OfferText(
      String(decoding: try Repository.bytes("specs/dresden-2015/offers/\(name).xml"), as: UTF8.self)
    )
    let folder = FileManager.default.temporaryDirectory.appending(path: "lastenheft-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let (files, expected) = try corrupted(original, specification, into: folder)

    var number = 0
    var kinds: Set<String> = []
    try await workspace.assess(try dossier.offerFiles(named: files), against: specification) { checked in
      let wanted = expected[number]
      kinds.insert(wanted.kind)
      number += 1
      let found = checked.assessment.findings.map { "\($0.code):\($0.location.line)" }
      #expect(
        found.contains("\(wanted.code):\(wanted.line)"),
        "\(wanted.kind) in \(checked.assessment.file): wanted \(wanted.code):\(wanted.line), found \(found)"
      )
    }
    #expect(number == Self.count)
    #expect(kinds.count >= 25, "\(kinds.sorted())")
  }

  @Test func `a valid offer that is not corrupted has nothing but notes`() async throws {
    let workspace = Workspace(wording: Wording(.german))
    let dossier = try workspace.open(Repository.root.appending(path: "specs/dresden-2015").path)
    let specification = try #require(dossier.specification)
    let offer = Repository.root.appending(path: "specs/dresden-2015/offers/elbkurier.xml").path
    try await workspace.assess(try dossier.offerFiles(named: [offer]), against: specification) { checked in
      #expect(checked.assessment.findings.filter { $0.severity != .note } == [])
      #expect(checked.assessment.admission == .admitted)
    }
  }

  private func corrupted(
    _ original: OfferText,
    _ specification: Specification,
    into folder: URL
  ) throws -> ([String], [OfferCorruption.Expected]) {
    let corruption = OfferCorruption(specification)
    var random = Seeded(2015)
    var files: [String] = []
    var expected: [OfferCorruption.Expected] = []
    while files.count < Self.count {
      var text = original
      guard let wanted = corruption.corrupt(&text, with: &random) else { continue }
      #expect(text.lines != original.lines, "\(wanted.kind) changes nothing")
      let file = folder.appending(path: "\(1000 + files.count).xml")
      try text.text.write(to: file, atomically: false, encoding: .utf8)
      files.append(file.path)
      expected.append(wanted)
    }
    return (files, expected)
  }
}
