import Foundation
import TestSupport
import Testing

/// What stands between a dossier with open legal questions and its publication.
@Suite struct PublicationTests {
  @Test func `a tender whose law is unsettled renders as a draft with exit 1, until the questions are answered`() throws
  {
    let root = FileManager.default.temporaryDirectory.appending(path: "lastenheft-publication-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.copyItem(at: Repository.root.appending(path: "specs"), to: root)
    let dossier = root.appending(path: "dresden-2026")
    let draft = try render(dossier, into: root.appending(path: "draft"))
    #expect(draft.run.status == 1)
    #expect(draft.run.errors.contains("TD090"))
    #expect(draft.run.errors.contains("Diese Unterlagen sind ein Entwurf und nicht zu veröffentlichen."))
    #expect(draft.page.contains(#"<p class="internal draft">Entwurf"#))

    let tender = dossier.appending(path: "tender.xml")
    let answers = ["de-mail-g-repeal", "vwzg-5a"].map { question in
      "<confirmation question=\"\(question)\" by=\"Rechtsamt\" on=\"2027-01-04\" answer=\"in-force\">"
        + "<reason><de>Bundesgesetzblatt eingesehen.</de></reason></confirmation>"
    }
    for count in 1...2 {
      let text = try String(
        contentsOf: Repository.root.appending(path: "specs/dresden-2026/tender.xml"),
        encoding: .utf8
      )
      let confirmations = "<confirmations>\(answers.prefix(count).joined())</confirmations>"
      try text.replacing("  </sources>", with: "  </sources>\n\(confirmations)")
        .write(to: tender, atomically: true, encoding: .utf8)
      let final = try render(dossier, into: root.appending(path: "answered-\(count)"))
      #expect(final.page.contains("internal draft") == (count < 2))
      #expect(final.run.errors.contains("TD090") == (count < 2))
      #expect(final.run.errors.contains("ein Entwurf") == (count < 2))
    }
  }

  /// The specification alone; offers are not looked at.
  private func render(_ dossier: URL, into folder: URL) throws -> (run: CommandRun, page: String) {
    let run = try CommandRun("render", dossier.path, "--document", "specification", "--out", folder.path)
    let page = folder.appending(path: "de/03-leistungsbeschreibung.html")
    return (run, try String(contentsOf: page, encoding: .utf8))
  }
}
