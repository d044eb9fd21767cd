import Foundation
import TestSupport
import Testing

@Suite struct ScheduleCommandTests {
  private static let dossiers = [
    ("dresden-2015", "specs/dresden-2015"), ("open-2026", "Tests/Fixtures/dossiers/open-2026"),
  ]

  @Test(arguments: dossiers, ["txt de", "txt en", "json de", "ics de", "svg de", "svg en"])
  func `a schedule reads as a person has read it`(dossier: (name: String, folder: String), form: String) throws {
    let parts = form.split(separator: " ").map(String.init)
    let format = parts[0] == "txt" ? "text" : parts[0]
    let run = try CommandRun("schedule", dossier.folder, "--format", format, "--lang", parts[1])
    #expect(run.status == 0)
    #expect(run.errors == "")
    try expectGolden(run.output, "schedule/\(dossier.name).\(parts[1]).\(parts[0])")
  }

  // 2 March 2026 and 35 days is Easter Monday.
  @Test func `35 days that end on Easter Monday end on the Tuesday after, and the schedule says why`() throws {
    let run = try CommandRun("schedule", "Tests/Fixtures/dossiers/open-2026")
    #expect(run.output.contains("frühestens Di 07.04.2026"))
    #expect(run.output.contains("06.04.2026 ist Ostermontag; die Frist endet deshalb am Dienstag, 07.04.2026"))
  }

  @Test func `JSON is what a program can read, and has the same days in both languages`() throws {
    let values = try ["de", "en"].map { language in
      let run = try CommandRun("schedule", "specs/dresden-2015", "--format", "json", "--lang", language)
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      return (object?["steps"] as? [[String: Any]] ?? []).map { "\($0["step"] ?? "") \($0["day"] ?? "")" }
    }
    #expect(values[0].contains("submission 2015-07-07"))
    #expect(values[0] == values[1])
  }

  @Test func `another day of dispatch moves all days with the tender's own lengths`() throws {
    let run = try CommandRun("schedule", "specs/dresden-2015", "--on", "2026-03-02", "--start-of-service", "2026-07-01")
    #expect(run.output.contains("Di 24.03.2026           Ende der Angebotsfrist"))
    #expect(run.output.contains("22 Tage wie im Terminplan der Akte"))
    #expect(!run.output.contains("[Termin der Akte]"))
    #expect(run.output.contains("Spätestens, damit die Leistung am Mittwoch, 01.07.2026 beginnt:"))
  }

  @Test func `a period too short is an error with its line, and ends with 1`() throws {
    let copy = FileManager.default.temporaryDirectory.appending(path: "lastenheft-\(UUID().uuidString)")
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Tests/Fixtures/dossiers/open-2026"),
      to: copy
    )
    let file = copy.appending(path: "tender.xml")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("../../../../specs/law", with: Repository.root.appending(path: "specs/law").path)
      .replacing(#"milestone="submission" date="2026-04-07""#, with: #"milestone="submission" date="2026-04-02""#)
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try CommandRun("schedule", copy.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("tender.xml:18: Fehler: DL001 Ende der Angebotsfrist am 02.04.2026 ist zu früh"))
  }

  @Test func `a file is written whole, and a page needs no network`() throws {
    let out = FileManager.default.temporaryDirectory.appending(path: "lastenheft-\(UUID().uuidString).html").path
    let run = try CommandRun("schedule", "specs/dresden-2015", "--format", "html", "-o", out)
    #expect(run.status == 0)
    #expect(run.output.contains(out))
    let page = try String(contentsOfFile: out, encoding: .utf8)
    #expect(page.contains("Nur für den Dienstgebrauch"))
    #expect(page.contains("<svg xmlns="))
    #expect(!page.contains("<script"))
  }

  @Test func `a day that is none is a wrong call`() throws {
    #expect(try CommandRun("schedule", "specs/dresden-2015", "--on", "2026-02-30").status == 2)
    #expect(try CommandRun("schedule", "no-such-folder").status == 2)
  }
}
