import Evaluation
import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

/// The dossier of Dresden, changed in one place: a rule must see it, and must be silent without the change.
@Suite struct DossierLintTests {
  private func run(_ edits: [(file: String, old: String, new: String)]) throws -> LintRun {
    let root = FileManager.default.temporaryDirectory.appending(path: "lint-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.copyItem(at: Repository.root.appending(path: "specs"), to: root)
    for edit in edits {
      let path = root.appending(path: edit.file)
      let text = try String(contentsOf: path, encoding: .utf8)
      try #require(text.contains(edit.old), "\(edit.file): \(edit.old)")
      try text.replacing(edit.old, with: edit.new).write(to: path, atomically: true, encoding: .utf8)
    }
    let folder = root.appending(path: "dresden-2015").path
    return try Workspace(wording: Wording(.german)).lint([folder], law: root.path + "/law", on: nil, baseline: nil)
  }

  private func codes(_ edits: [(file: String, old: String, new: String)]) throws -> [String] {
    try run(edits).findings.map(\.code)
  }

  @Test(arguments: ["dresden-2015", "dresden-2026"])
  func `the tenders that come with the command are clean or answered with reasons`(name: String) throws {
    let folder = Repository.root.appending(path: "specs/\(name)").path
    let run = try Workspace(wording: Wording(.german)).lint([folder], law: "", on: nil, baseline: nil)
    // The open questions on the law of 2027 are for a person to answer; see the tests of that tender.
    #expect(run.findings.map(\.code).filter { $0 != "TD090" } == [])
    #expect(run.files[0].answered.allSatisfy { !$0.answer.reason.isEmpty && !$0.answer.by.isEmpty })
    #expect(run.files[0].answered.count == (name == "dresden-2015" ? 3 : 1))
  }

  @Test func `without answers the warnings are open, and an answer that answers nothing is reported`() throws {
    #expect(try codes([("dresden-2015/lint.xml", "rule=\"LD001\"", "rule=\"LD002\"")]) == ["LD090", "LD001"])
    #expect(
      try codes([("dresden-2015/lint.xml", "rule=\"LD001\"", "rule=\"LD001\" about=\"DM-ACC-01\"")]) == [
        "LD090", "LD001",
      ]
    )
    #expect(
      try codes([("dresden-2015/lint.xml", "rule=\"LD001\"", "rule=\"LD001\" words=\"Los\"")]) == ["LD090", "LD001"]
    )
  }

  @Test func `wording of a requirement is found at the requirement`() throws {
    let run = try run([
      (
        "de-mail/i-service-levels.xml", "<de>Der Auftragnehmer betreibt",
        "<de>Der Auftragnehmer muss zeitnah handeln. Er betreibt"
      )
    ])
    let found = try #require(run.files[0].findings.first { $0.finding.code == "LT004" })
    #expect(found.finding.location.file.hasSuffix("de-mail/i-service-levels.xml"))
    #expect(found.finding.about.kind == "requirement")
    #expect(found.quote == "zeitnah")
  }
}

/// What people answered goes into the award file.
@Suite struct LintRecordTests {
  @Test func `the note for the award file has each answered finding with rule, place, reason, person and day`() throws {
    let workspace = Workspace(wording: Wording(.german))
    let dossier = try workspace.open(Repository.root.appending(path: "specs/dresden-2015").path)
    let note = try #require(workspace.procedure(for: dossier)).note
    #expect(note.answers.map(\.finding.code) == ["LD001", "LD025", "LD008"])
    #expect(note.answers.allSatisfy { $0.answer.by == "Vergabestelle" && $0.answer.on.description == "2015-06-12" })
    #expect(note.answers.allSatisfy { $0.finding.location.file == "tender.xml" && $0.finding.location.line > 0 })
    let press = try Press(templates: Repository.root.appending(path: "templates").path, documents: [])
    let page = String(decoding: try press.page(note, in: .german), as: UTF8.self)
    #expect(page.contains("Begründete Befunde der Entwurfsprüfung"))
    for answer in note.answers { #expect(page.contains(answer.answer.reason.prefix(40))) }
  }

  @Test func `an answer that answers nothing is not in the note, but a finding`() throws {
    try DossierEdit("Tests/Fixtures/lint/dossier/LD090/fires.edit").with { folder in
      let workspace = Workspace(wording: Wording(.german))
      let dossier = try workspace.open(folder)
      let note = try #require(workspace.procedure(for: dossier)).note
      #expect(note.answers == [])
      #expect(try workspace.lint([folder], law: "", on: nil, baseline: nil).findings.map(\.code) == ["LD090"])
    }
  }
}
