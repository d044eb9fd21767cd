import Foundation
import TestSupport
import Testing

@Suite struct CoverageCommandTests {
  private let sound = "Tests/Fixtures/coverage/sound"

  @Test func `a sound catalogue ends with 0, and shows both directions`() throws {
    let run = try CommandRun("coverage", sound, "--against", sound + "/notes.md")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Abdeckung des Katalogs sample, Stand 1.0\n\n  Fakten"))
    #expect(run.output.contains("\n  PF-06    I  DM-ACC-02, V-ACC-01\n"))
    #expect(run.output.contains("\n  DM-ACC-01  Titel\n             CAP-32 V, DM-1701 V, DM-1702 P\n"))
    #expect(run.output.contains("Keine Lücke, kein Widerspruch."))
  }

  @Test func `gaps end with 1 and name file and line`() throws {
    let notes = "Tests/Fixtures/coverage/CV010/fires/notes.md"
    let run = try CommandRun("coverage", sound, "--against", notes)
    #expect(run.status == 1)
    #expect(run.output.contains("  \(notes):7: Fehler: CV010 Fakt „DM-0102“ der Recherche fehlt im Verzeichnis.\n"))
    #expect(try CommandRun("coverage", "Tests/Fixtures/coverage/CV001/fires", "--lang", "en").status == 1)
  }

  @Test func `the facts that are not verified, with what leans on them, are a table of their own`() throws {
    let run = try CommandRun("coverage", sound, "--leaning")
    #expect(run.status == 0)
    #expect(
      run.output == """
        Zu bestätigende Fakten, auf die sich eine Anforderung oder Klausel stützt: 2 teilweise belegt (P), 1 erschlossen (I).

        | Fakt | Beleg | Rechtsgrundlage von | beantwortet durch |
        |---|---|---|---|
        | DM-1702 | P | DM-ACC-01 | – |
        | DM-1801 | P | V-ACC-01 | – |
        | PF-06 | I | – | DM-ACC-02, V-ACC-01 |

        """
    )
    let json = try CommandRun("coverage", sound, "--leaning", "--format", "json")
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.map { $0["fact"] as? String } == ["DM-1702", "DM-1801", "PF-06"])
  }

  @Test func `what cannot be read, or is not there, ends with 2`() throws {
    #expect(try CommandRun("coverage", "specs/law").status == 2)
    #expect(try CommandRun("coverage", "no-such-folder").status == 2)
    let run = try CommandRun("coverage", sound, "--against", "no-such-file.md")
    #expect(run.status == 2)
    #expect(run.output.contains("no-such-file.md"))
  }

  @Test func `without a folder it is the catalogue that comes with the command, from where the user stands`() throws {
    let run = try CommandRun("coverage", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(value?["catalogue"] as? String == "de-mail")
    let files = Set(((value?["facts"] as? [[String: Any]]) ?? []).compactMap { $0["file"] as? String })
    #expect(files == ["specs/de-mail/facts.xml"])
  }
}
