import Foundation
import TestSupport
import Testing

/// The documents of the tenders that come with the command, as a reader meets them: each thing in one place, and once.
@Suite struct TenderTextTests {
  private static let years = ["2015", "2026"]
  // Paragraphs shorter than this, such as labels, may stand in many places.
  private static let sentence = 60

  /// The lines of every document of a tender in German, without tables, by file name.
  private static func documents(_ year: String) throws -> [String: [String]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tender-text-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try CommandRun(
      "render",
      "specs/dresden-\(year)",
      "--format",
      "md",
      "--language",
      "de",
      "--out",
      folder.path
    )
    var documents: [String: [String]] = [:]
    for part in ["de", "intern/de"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)
      for name in names where name.hasSuffix(".md") {
        let text = try String(contentsOf: folder.appending(path: "\(part)/\(name)"), encoding: .utf8)
        documents[name] = text.split(separator: "\n").map(String.init)
      }
    }
    return documents
  }

  @Test(arguments: years) func `what bidders read and what the file says stands once, in its place`(year: String) throws
  {
    let documents = try Self.documents(year)
    #expect(documents.count > 11)

    // The invitation does not send its reader to itself.
    let invitation = try #require(documents["01-aufforderung.md"])
    #expect(!invitation.contains { $0.contains("iehe Aufforderung zur Angebotsabgabe") })

    // Formulas for the page of a browser are not repeated on one line.
    for (name, lines) in documents { #expect(!lines.contains { $0.contains("Auf einer Zeile") }, "\(name)") }

    // The clauses have their text in the contract terms alone.
    let clauses = try #require(documents["09-vertragsbedingungen.md"]).filter { $0.count > 2 * Self.sentence }
    let told = clauses.filter { !$0.hasPrefix("|") && !$0.hasPrefix("- *") && !$0.contains("Schweigen gilt nicht") }
    let specification = Set(try #require(documents["03-leistungsbeschreibung.md"]))
    #expect(told.count > 20)
    #expect(told.filter(specification.contains) == [])

    // The reasons of the tailoring: what has one reason stands together.
    let matrix = try #require(documents["normenmatrix.md"])
    let reasons = matrix.indices.filter { matrix[$0] == "**Grund**" }.map { matrix[$0 + 1] }
    #expect(!reasons.isEmpty)
    #expect(Set(reasons).count == reasons.count)
  }

  @Test(arguments: years) func `files are listed in the order of the set`(year: String) throws {
    let list = try #require(try Self.documents(year)["11-dateiverzeichnis.md"])
    let files = list.compactMap { $0.firstMatch(of: #/^\|[ *]*de/([0-9]{2}-[a-z-]+)\.[a-z]+/#).map { String($0.1) } }
    #expect(files.count > 10)
    #expect(files == files.sorted())
  }
}
