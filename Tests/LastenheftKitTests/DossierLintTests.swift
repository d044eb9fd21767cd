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

  private let tender = "dresden-2015/tender.xml"

  @Test(arguments: ["dresden-2015", "dresden-2026"])
  func `the tenders that come with the command are clean or answered with reasons`(name: String) throws {
    let folder = Repository.root.appending(path: "specs/\(name)").path
    let run = try Workspace(wording: Wording(.german)).lint([folder], law: "", on: nil, baseline: nil)
    // The open questions on the law of 2027 are for a person to answer; see the tests of that tender.
    #expect(run.findings.map(\.code).filter { $0 != "TD090" } == [])
    #expect(run.files[0].answered.allSatisfy { !$0.answer.reason.isEmpty && !$0.answer.by.isEmpty })
    #expect(run.files[0].answered.count == (name == "dresden-2015" ? 2 : 1))
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

  @Test func `lots silence the warning that there are none, and leave its answer without a finding`() throws {
    let lots = "<lots><lot id=\"1\"><de>Dienst</de></lot></lots>\n  <sections>"
    let found = try codes([(tender, "<sections>", lots)])
    #expect(found.contains("LD090") && !found.contains("LD001"))
  }

  @Test func `variants need minimum requirements, and no reason heals that`() throws {
    let admitted = (file: tender, old: "variants=\"no\"", new: "variants=\"yes\"")
    #expect(try codes([admitted]).contains("LD003"))
    let settled = (
      file: tender, old: "<em>Nachforderung.</em>",
      new: "Nebenangebote erfüllen die Mindestanforderungen A. <em>Nachforderung.</em>"
    )
    #expect(try !codes([admitted, settled]).contains("LD003"))
    let answered = (file: "dresden-2015/lint.xml", old: "rule=\"LD001\"", new: "rule=\"LD003\"")
    let found = try codes([admitted, answered])
    #expect(found.contains("LD003") && found.contains("LD091"))
  }

  @Test func `a position without a requirement, and silence on later supply, are found`() throws {
    let sheet = try String(
      contentsOf: Repository.root.appending(path: "specs/dresden-2015/price-sheet.xml"),
      encoding: .utf8
    )
    let first = try #require(sheet.firstMatch(of: #/ requirements="[^"]*"/#))
    #expect(try codes([("dresden-2015/price-sheet.xml", String(first.output), "")]).contains("LD006"))
    let silent = [
      (file: tender, old: "<em>Nachforderung.</em>", new: "<em>Hinweis.</em>"),
      (file: tender, old: "nachfordern", new: "verlangen"),
      (file: tender, old: "nicht nachgefordert", new: "nicht verlangt"),
    ]
    #expect(try codes(silent).contains("LD010"))
  }

  @Test func `accessibility must be demanded by something that is chosen`() throws {
    let catalogue = "de-mail/g-mailbox.xml"
    let found = try codes([
      (catalogue, "arriere", "arrie"), (catalogue, "basis norm=\"bitv\"", "basis norm=\"vwvfg\""),
      (catalogue, "basis norm=\"en-301-549\"", "basis norm=\"vwvfg\""),
    ])
    #expect(found.contains("LD004"))
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
