import Foundation
import TestSupport
import Testing

@Suite struct LintCommandTests {
  private let clean = "Tests/Fixtures/drafts/sauber-2026.md"
  private let faulty = "Tests/Fixtures/lint/command/entwurf.md"

  @Test func `a clean draft ends with 0`() throws {
    let run = try CommandRun("lint", clean)
    #expect(run.status == 0)
    #expect(run.output == "Keine Befunde.\n")
  }

  @Test(arguments: ["de", "en"]) func `findings show the line with carets, and a block ends with 1`(language: String)
    throws
  {
    let run = try CommandRun("lint", faulty, "--lang", language)
    #expect(run.status == 1)
    try expectGolden(run.output, "lint/entwurf.\(language).txt")
  }

  @Test func `SARIF names rules, places and fingerprints`() throws {
    let run = try CommandRun("lint", faulty, "--format", "sarif")
    #expect(run.status == 1)
    try expectGolden(run.output, "lint/entwurf.sarif.json")
    let value = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(value["version"] as? String == "2.1.0")
  }

  @Test func `the page shows the text with its notes`() throws {
    let run = try CommandRun("lint", faulty, "--format", "html")
    // The style sheet is shared by all documents and has tests of its own.
    let page = run.output.replacing(/<style>[^<]*<\/style>/, with: "<style></style>")
    try expectGolden(page, "lint/entwurf.html")
  }

  @Test func `warnings alone end with 0, what cannot be read with 2`() throws {
    #expect(try CommandRun("lint", "Tests/Fixtures/lint/text/LT004/fires.md").status == 0)
    let none = try CommandRun("lint", "no-such.docx")
    #expect(none.status == 2)
    #expect(none.output.contains("no-such.docx"))
    #expect(try CommandRun("lint", "README.pdf").status == 2)
    #expect(try CommandRun("lint", clean, "--on", "gestern").status == 2)
  }

  @Test func `the day decides which law is right`() throws {
    let run = try CommandRun("lint", "Tests/Fixtures/lint/command/recht.md", "--on", "2015-06-01")
    #expect(run.output.contains("LT019 „§ 134 GWB“ steht in einer Fassung, die am 01.06.2015 nicht gilt."))
    #expect(try CommandRun("lint", "Tests/Fixtures/lint/command/recht.md", "--on", "2026-03-01").status == 0)
  }

  @Test func `a baseline keeps known findings quiet when the text around them changes, and tells what is gone`() throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lint-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (draft, baseline) = (folder + "/a.md", folder + "/bekannt.txt")
    let fault = "Der Dienst muss zeitnah melden.\n"
    try fault.write(toFile: draft, atomically: true, encoding: .utf8)
    #expect(try CommandRun("lint", draft, "--baseline", baseline, "--write-baseline").status == 0)
    try ("# Neu\n\nEin Satz davor.\n\n" + fault + "\nDer Dienst muss üblich sein.\n").write(
      toFile: draft,
      atomically: true,
      encoding: .utf8
    )
    let moved = try CommandRun("lint", draft, "--baseline", baseline).output
    #expect(!moved.contains("zeitnah melden") && moved.contains("üblich"))
    #expect(moved.contains("1 bekannte Befunde verschwiegen"))
    try "Der Dienst muss binnen 2 Stunden melden.\n".write(toFile: draft, atomically: true, encoding: .utf8)
    #expect(try CommandRun("lint", draft, "--baseline", baseline).output.contains("1 bekannte Befunde der Datei"))
    try "kein Verzeichnis".write(toFile: baseline, atomically: true, encoding: .utf8)
    #expect(try CommandRun("lint", draft, "--baseline", baseline).status == 2)
    #expect(try CommandRun("lint", draft, "--write-baseline").status == 2)
  }
}
