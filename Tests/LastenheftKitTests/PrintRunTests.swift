import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

/// The set of documents as files: formats, list, digests, and what happens where a program is missing.
@Suite struct PrintRunTests {
  private static let home = Repository.root.path

  private func files(
    _ documents: [String],
    _ formats: [DocumentFormat],
    home: String = Self.home
  ) async throws -> (files: [String: Data], missing: [Message]) {
    let dossier = try Workspace(wording: Wording(.german)).open(Self.home + "/specs/dresden-2015")
    let press = try Press(templates: Self.home + "/templates", documents: documents)
    let out = FileManager.default.temporaryDirectory.appending(path: "lastenheft-print-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: out) }
    let run = PrintRun(press, formats: formats, languages: [.german], home: home)
    let result = try await run.write(try #require(dossier.specification), evaluated: nil, to: out)
    let pairs = try result.files.map { (String($0.dropFirst(out.count + 1)), try Data(contentsOf: URL(filePath: $0))) }
    return (Dictionary(uniqueKeysWithValues: pairs), result.missing)
  }

  @Test func `a PDF has the same bytes each time, and begins as one`() async throws {
    let first = try await files(["price-sheet"], [.pdf, .odt])
    let second = try await files(["price-sheet"], [.pdf, .odt])
    #expect(first.missing.isEmpty)
    #expect(first.files.keys.sorted() == ["de/06-preisblatt.odt", "de/06-preisblatt.pdf"])
    #expect(first.files["de/06-preisblatt.pdf"]?.starts(with: Data("%PDF-1.7".utf8)) == true)
    #expect(first.files == second.files)
  }

  @Test func `the contents of an ODT have the pages of the PDF that is made with it`() async throws {
    let alone = try await files(["price-sheet"], [.odt]).files["de/06-preisblatt.odt"]
    let together = try await files(["price-sheet"], [.pdf, .odt]).files["de/06-preisblatt.odt"]
    #expect(alone != together)
  }

  @Test func `where the typesetter is missing all other formats are written, and the message names the command`()
    async throws
  {
    let result = try await files(["price-sheet"], [.html, .pdf, .odt, .docx, .md], home: "/nowhere")
    #expect(result.files.keys.sorted() == ["docx", "html", "md", "odt"].map { "de/06-preisblatt.\($0)" })
    #expect(result.missing == [Message("render.no-typst")])
    #expect(Wording(.german).text("render.no-typst").contains("scripts/setup pdf"))
  }

  @Test func `the list and the manifest name every published file, and the manifest the dossier`() async throws {
    let files = try await files([], [.html]).files
    let manifest = String(decoding: try #require(files["manifest.sha256"]), as: UTF8.self)
    let published = files.keys.filter { !$0.hasPrefix("intern/") && $0 != "manifest.sha256" }
    let listed = manifest.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(Set(listed.map { String($0.dropFirst(66)) }) == Set(published))
    #expect(manifest.hasPrefix("# dresden-2015 1.0\n# dossier sha256 "))
    let list = String(decoding: try #require(files["de/11-dateiverzeichnis.html"]), as: UTF8.self)
    for line in listed where !line.hasSuffix("dateiverzeichnis.html") {
      #expect(list.contains(line.prefix(64)), "\(line)")
      #expect(list.contains(line.dropFirst(66)), "\(line)")
    }
    let kept = String(decoding: try #require(files["intern/manifest.sha256"]), as: UTF8.self)
    #expect(kept.contains("  de/normenmatrix.html\n"))
    #expect(!manifest.contains("normenmatrix"))
  }

  @Test func `formats are named with commas or one by one, and an unknown one is refused`() throws {
    #expect(try DocumentFormat.list([]) == [.html])
    #expect(try DocumentFormat.list(["pdf,html", "odt"]) == [.html, .pdf, .odt])
    #expect(try DocumentFormat.list(["all"]) == [.html, .pdf, .odt, .docx, .md])
    #expect(throws: KitError(Message("kit.no-format", "doc", "html, pdf, odt, docx, md, all"))) {
      try DocumentFormat.list(["html,doc"])
    }
  }
}
