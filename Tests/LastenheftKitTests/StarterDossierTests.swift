import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

@Suite struct StarterDossierTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "lastenheft-\(UUID().uuidString)/Neue Akte"
  ).path

  private func starter(
    title: String = "De-Mail & \"mehr\" <2027>",
    dispatch: String = "2015-06-15",
    submission: String = "2015-07-15"
  ) throws -> StarterDossier {
    let choices = StarterDossier.Choices(
      folder: folder,
      title: title,
      dispatch: try #require(CalendarDay(iso: dispatch)),
      submission: try #require(CalendarDay(iso: submission))
    )
    return StarterDossier(choices, resources: try Resources(environment: ["LASTENHEFT_HOME": Repository.root.path]))
  }

  @Test func `a new dossier yields a specification without an error, with every criterion weighted`() throws {
    let written = try starter().write()
    #expect(
      written.map { $0.split(separator: "/").last } == ["tender.xml", "price-sheet.xml", "de-mail", "law", "schema"]
    )
    let dossier = try Workspace(wording: Wording(.german)).open(folder)
    #expect(dossier.findings.filter { $0.severity == .error } == [])
    let specification = try #require(dossier.specification)
    #expect(specification.tender.id == "neue-akte")
    let scored = specification.requirements.filter { $0.requirement.kind == .scored }
    #expect(!scored.isEmpty)
    #expect(scored.allSatisfy { $0.weight == 10 })
    #expect(!(try String(contentsOfFile: folder + "/tender.xml", encoding: .utf8)).contains("{{"))
  }

  @Test func `what a new dossier cannot know is in brackets, and lint names each with its line`() throws {
    _ = try starter().write()
    let run = try Workspace(wording: Wording(.german)).lint([folder], law: "", on: nil, baseline: nil)
    let lines = try String(contentsOfFile: folder + "/tender.xml", encoding: .utf8).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let marked = lines.indices.filter { lines[$0].contains(/[>"]\[\p{L}/) }
    #expect(marked.count == 8)
    let found = run.findings.filter { $0.code == "LD026" }
    #expect(found.count == marked.count)
    // A finding stands on the line of the element that holds the text: on that line, or on one of the two before it.
    for line in marked { #expect(found.contains { (line - 3...line + 1).contains($0.location.line) }, "\(line + 1)") }
    #expect(run.findings.filter { $0.severity == .error }.map(\.code).allSatisfy { $0 == "LD026" })
  }

  @Test func `an editor finds the schema of what is new, and both say that it is valid`() throws {
    _ = try starter().write()
    for name in ["tender.xml", "price-sheet.xml"] {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      let hint = try #require(text.firstMatch(of: /xsi:schemaLocation="urn:lastenheft:1 ([^"]+)"/)).output.1
      let xmllint = Process()
      xmllint.executableURL = URL(filePath: "/usr/bin/xmllint")
      xmllint.arguments = ["--noout", "--schema", "\(folder)/\(hint)", "\(folder)/\(name)"]
      xmllint.standardError = FileHandle.nullDevice
      try xmllint.run()
      xmllint.waitUntilExit()
      #expect(xmllint.terminationStatus == 0, "\(name)")
    }
  }

  @Test func `a new dossier of today lacks nothing but the answers to the open questions of law`() throws {
    _ = try starter(dispatch: "2026-12-01", submission: "2027-01-12").write()
    let errors = try Workspace(wording: Wording(.german)).open(folder).findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["TD090", "TD090"])
  }

  @Test func `a new dossier prices the whole sheet, and an optional service once it is wanted`() throws {
    _ = try starter().write()
    let plain = try #require(try Workspace(wording: Wording(.german)).open(folder).specification)
    #expect(plain.positions.map(\.position.isOptional).count { $0 } == 1)
    #expect(!plain.positions.isEmpty && plain.positions.allSatisfy { !$0.position.requirements.isEmpty })
    let path = folder + "/tender.xml"
    let wanted = "<set ref=\"document-store\" value=\"yes\"/>\n    <set ref=\"document-store-size\" value=\"5\"/>\n"
    let tender = try String(contentsOfFile: path, encoding: .utf8)
    try tender.replacing("  </parameters>", with: "  \(wanted)  </parameters>")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let extended = try #require(try Workspace(wording: Wording(.german)).open(folder).specification)
    let added = Set(extended.positions.map(\.id)).subtracting(plain.positions.map(\.id))
    #expect(extended.positions.filter { added.contains($0.id) }.map(\.position.requirements.first) == ["DM-OPT-04"])
    // 5 GiB over 48 months.
    #expect(extended.positions.filter { added.contains($0.id) }.map(\.total) == [240])
  }

  @Test func `a new dossier holds all that it is made from and can be moved`() throws {
    _ = try starter().write()
    let here = try Workspace(wording: Wording(.german)).open(folder)
    let there = FileManager.default.temporaryDirectory.appending(path: "lastenheft-\(UUID().uuidString)").path
    try FileManager.default.moveItem(atPath: folder, toPath: there)
    defer { try? FileManager.default.removeItem(atPath: there) }
    let moved = try Workspace(wording: Wording(.german)).open(there)
    #expect(moved.specification?.digest == here.specification?.digest)
    #expect(moved.findings == here.findings)
    for (name, source) in [("de-mail", "specs/de-mail"), ("law", "specs/law"), ("schema", "specs/schema")] {
      let copied = try FileManager.default.contentsOfDirectory(atPath: there + "/" + name).sorted()
      let given = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path + "/" + source).sorted()
      #expect(copied == given.filter { !$0.hasSuffix(".md") })
      for file in copied {
        #expect(
          FileManager.default.contentsEqual(
            atPath: "\(there)/\(name)/\(file)",
            andPath: "\(Repository.root.path)/\(source)/\(file)"
          )
        )
      }
    }
  }

  @Test func `a broken start leaves no tender, and can be repeated`() throws {
    // A file where the folder of the law has to go.
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: folder + "/law"))
    #expect(throws: KitError.self) { _ = try starter().write() }
    #expect(!FileManager.default.fileExists(atPath: folder + "/tender.xml"))
    try FileManager.default.removeItem(atPath: folder + "/law")
    #expect(try starter().write().count == 5)
  }

  @Test func `nothing that exists is overwritten`() throws {
    _ = try starter().write()
    let before = try Data(contentsOf: URL(filePath: folder + "/tender.xml"))
    let error = #expect(throws: KitError.self) { _ = try starter(title: "anders").write() }
    #expect(error?.message.key == "kit.exists")
    #expect(try Data(contentsOf: URL(filePath: folder + "/tender.xml")) == before)
  }

  @Test func `proposed days fall on working days`() throws {
    _ = try starter().write()
    let specification = try #require(try Workspace(wording: Wording(.german)).open(folder).specification)
    let given: [Milestone] = [.dispatch, .submission, .end]
    for (milestone, day) in specification.tender.schedule.days where !given.contains(milestone) {
      #expect(day.weekday < 6, "\(milestone)")
    }
    // 48 months from 9 September 2015 end on the day before.
    #expect(specification.tender.schedule[.start]?.description == "2015-09-09")
    #expect(specification.tender.schedule[.end]?.description == "2019-09-08")
  }
}
