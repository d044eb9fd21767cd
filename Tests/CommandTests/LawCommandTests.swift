import Foundation
import TestSupport
import Testing

@Suite struct LawCommandTests {
  private static let old = "Tests/Fixtures/law/mpostg-2020.xml"
  private static let new = "Tests/Fixtures/law/mpostg-2023.xml"

  @Test(arguments: ["de", "en"])
  func `an invented law and its changes read as a person has read them`(language: String) throws {
    let read = try CommandRun("law", "import", Self.old, "--lang", language)
    #expect(read.status == 0)
    #expect(read.errors == "")
    try expectGolden(read.output, "law/import.\(language).txt")
    let compared = try CommandRun("law", "diff", Self.old, Self.new, "--lang", language)
    #expect(compared.status == 0)
    try expectGolden(compared.output, "law/diff.\(language).txt")
  }

  @Test func `JSON has the whole text, and the changes`() throws {
    let read = try CommandRun("law", "import", Self.old, "--format", "json")
    let laws = try JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? [[String: Any]]
    #expect((laws?.first?["provisions"] as? [Any])?.count == 15)
    let compared = try CommandRun("law", "diff", Self.old, Self.new, "--format", "json")
    let report = try JSONSerialization.jsonObject(with: Data(compared.output.utf8)) as? [String: Any]
    #expect((report?["changes"] as? [Any])?.count == 5)
  }

  @Test func `a file that is no law ends with 2 and names the file and the way out`() throws {
    let run = try CommandRun("law", "import", "specs/law/norms.xml")
    #expect(run.status == 2)
    #expect(run.errors.contains("specs/law/norms.xml:9: Fehler: LF001"))
    #expect(try CommandRun("law", "import", "no-such-file.xml").status == 2)
    #expect(try CommandRun("law", "diff", Self.old, "specs/law/norms.xml").status == 2)
  }

  @Test func `a law that the register does not know is said, and nothing is looked up in it`() throws {
    let run = try CommandRun("law", "verify", "specs/dresden-2015", "--law", Self.old)
    #expect(run.status == 0)
    #expect(run.output.contains("LW003"))
    #expect(run.output.contains("De-Mail-G ("))
    let compared = try CommandRun("law", "diff", Self.old, Self.new, "--dossier", "specs/dresden-2015")
    #expect(compared.status == 2)
    #expect(compared.errors.contains("MPostG"))
  }

  @Test func `a dossier whose citation is not in the law ends with 1 and names its line`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lastenheft-law-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Repository.root.appending(path: "specs"), to: folder)
    let norms = folder.appending(path: "law/norms.xml")
    let register = try String(contentsOf: norms, encoding: .utf8)
      .replacing("<title><de>E-Government-Gesetz</de>", with: "<title><de>Musterpostgesetz</de>")
      .replacing("id=\"egovg\" abbreviation=\"EGovG\"", with: "id=\"egovg\" abbreviation=\"MPostG\"")
    try register.write(to: norms, atomically: true, encoding: .utf8)
    // DM-DIR-09 cites § 2 Abs. 1, which is there; made § 2 Abs. 4, it is not.
    let file = folder.appending(path: "de-mail/f-directory.xml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let dossier = folder.appending(path: "dresden-2015").path
    #expect(try CommandRun("law", "verify", dossier, "--law", Self.old).status == 0)
    let wrong = text.replacing(
      "norm=\"egovg\" section=\"2\" paragraph=\"1\"",
      with: "norm=\"egovg\" section=\"2\" paragraph=\"4\""
    )
    try wrong.write(to: file, atomically: true, encoding: .utf8)
    let run = try CommandRun("law", "verify", dossier, "--law", Self.old)
    #expect(run.status == 1)
    #expect(run.output.contains("f-directory.xml:309: Fehler: LW001 „§ 2 Abs. 4 MPostG“ gibt es nicht"))
  }
}
