import Evaluation
import Foundation
import Interchange
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

/// The official files of the De-Mail Act and of the E-Government Act, where they lie beside the clone; they are not part of it.
@Suite(
  .enabled(if: OfficialLaw.isThere, "the official files lie in ../shared/data/law beside the clone; here they do not")
)
struct OfficialLawTests {
  private let workspace = Workspace(wording: Wording(.german))
  private let dresden = Repository.root.appending(path: "specs/dresden-2015").path
  private let templates = Repository.root.appending(path: "templates").path

  @Test(arguments: ["specs/dresden-2015", "specs/dresden-2026"], [false, true])
  func `every citation that the files can speak to is found in each of them`(folder: String, all: Bool) throws {
    let dossier = try workspace.open(Repository.root.appending(path: folder).path)
    let specification = try #require(dossier.specification)
    let report = workspace.verify(dossier, specification: specification, against: OfficialLaw.files, all: all)
    #expect(report.findings.filter { $0.code != "LW004" }.map(\.text) == [])
    #expect(report.sources.map(\.found) == report.sources.map(\.checked))
    #expect(report.sources.filter { $0.norm == "de-mail-g" }.allSatisfy { $0.checked > 400 })
    #expect(report.unchecked.contains { $0.norm == "vwzg" })
  }

  /// The rule of counting, against the references that the acts make to their own sentences and to each other.
  @Test(arguments: [
    ("§ 3 Abs. 3 Satz 1 Nr. 1 Buchst. a-e", true), ("§ 3 Abs. 3 Satz 3", true), ("§ 5 Abs. 3 Satz 3", true),
    ("§ 5 Abs. 9 Satz 5 Nr. 5", true), ("§ 10 Abs. 1 Satz 2 Halbsatz 2", true), ("§ 10 Abs. 4 Satz 1 Nr. 2", true),
    ("§ 7 Abs. 2 Satz 1 Nr. 4", true), ("§ 17 Abs. 1 Satz 6", true), ("§ 4 Abs. 1 Satz 2", true),
    ("§ 3 Abs. 3 Satz 5", true),
    ("§ 3 Abs. 3 Satz 6", false), ("§ 19 Abs. 2 Satz 2", true), ("§ 19 Abs. 2 Satz 3", false),
    ("§ 5 Abs. 9 Satz 8", true),
    ("§ 5 Abs. 9 Satz 9", false), ("§ 18 Abs. 3 Nr. 2 Satz 3 Buchst. b Satz 3", true), ("§ 24", false),
    ("§ 13 Abs. 3", false),
  ])
  func `sentences are counted as the act itself counts them`(place: String, isThere: Bool) throws {
    let law = try OfficialLaw.law("de-mail-g-2024-05-14.xml")
    let outcome = PlaceSearch.outcome(of: try CitationNotation.path(place), in: law)
    #expect(isThere ? outcome.isFound : outcome.isMissing, "\(outcome)")
  }

  @Test func `not one begin of a sentence is doubtful in the four files`() {
    let laws = OfficialLaw.files.entries.map(\.law)
    #expect(laws.count == 4)
    let sentences = laws.flatMap(\.provisions).flatMap(\.paragraphs).flatMap(\.sentences)
    #expect(sentences.count > 500)
    #expect(sentences.filter { !$0.isCertain }.map(\.text) == [])
  }

  @Test func `each of 50 seeded wrong citations is reported on its line`() throws {
    let dossier = try workspace.open(dresden)
    let specification = try #require(dossier.specification)
    let day = specification.asOf
    let law = try OfficialLaw.law("de-mail-g-2024-05-14.xml")
    let right = dossier.citations.filter { place in
      place.citation.norm == "de-mail-g" && place.windows == [.always] && place.counts(on: day)
        && PlaceSearch.outcome(of: place.citation.path, in: law).isFound
    }
    var random = Seeded(2015)
    for number in 0..<50 {
      let picked = random.pick(right)
      var place = try #require(picked)
      place.citation.path = OfficialLaw.spoil(place.citation.path, number % 4, law, &random)
      place.location.line = 10_000 + number
      let verification = LawVerification(places: [place], laws: [law], norms: specification.norms, day: day)
      let findings = verification.findings.filter { $0.code == "LW001" }
      #expect(findings.map(\.location) == [place.location], "\(CitationNotation.text(place.citation.path))")
    }
  }

  @Test func `two states of the De-Mail Act: exactly the four sections that read differently`() throws {
    let comparison = LawComparison(
      try OfficialLaw.law("de-mail-g-2022-08-30.xml"),
      try OfficialLaw.law("de-mail-g-2024-05-14.xml")
    )
    let places = comparison.changes.flatMap { change in
      change.passages.map { "\(change.provision?.name ?? "") \(CitationNotation.text($0.path))" }
    }
    #expect(places == ["§ 3 Abs. 2", "§ 3 Abs. 3", "§ 5 Abs. 1", "§ 5 Abs. 5", "§ 7 Abs. 4", "§ 15 "])
    #expect(comparison.changes.allSatisfy { $0.kind == .changed && $0.title == nil })
  }

  @Test func `two states of the E-Government Act: the De-Mail duty is gone, and what leaned on it is named`()
    async throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lastenheft-law-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Repository.root.appending(path: "specs"), to: folder)
    let tender = folder.appending(path: "dresden-2015/tender.xml")
    let text = try String(contentsOf: tender, encoding: .utf8)
    let cited = "<cite norm=\"de-mail-g\" section=\"12\"/>"
    #expect(text.contains(cited))
    try text.replacing(cited, with: cited + "; <cite norm=\"egovg\" section=\"2\" paragraph=\"2\"/>")
      .write(to: tender, atomically: true, encoding: .utf8)
    let dossier = try workspace.open(folder.path + "/dresden-2015")
    let files = OfficialLaw.files.entries.filter { $0.law.abbreviations.contains("EGovG") }
    let report = try await workspace.changes(
      from: files[0],
      to: files[1],
      in: dossier,
      specification: try #require(dossier.specification),
      templates: templates
    )
    let change = try #require(report.changes.first { $0.name == "§ 2" })
    let gone = try #require(change.passages.first { $0.kind == "repealed" })
    #expect(gone.place == "Abs. 2")
    #expect(gone.words.map(\.state) == ["removed"])
    #expect(gone.words.first?.text.contains("De-Mail-Adresse") == true)
    #expect(change.passages.contains { $0.place == "Abs. 2" && $0.before == "Abs. 3" })
    #expect(change.citations.map { $0.replacing("\u{A0}", with: " ") } == ["§ 2 Abs. 1 EGovG", "§ 2 Abs. 2 EGovG"])
    // The cite was put into a background section or a clause of the tender; DM-DIR-09 rests on § 2(1), which was widened.
    #expect(change.leaning.contains { $0.kind == "requirement" && $0.label.hasPrefix("DM-DIR-09") })
    #expect(change.leaning.contains { $0.kind != "answer" && $0.place?.hasPrefix("tender.xml") == true })
    #expect(change.leaning.filter { $0.kind == "answer" }.count >= 4)
    #expect(report.changes.filter { !$0.citations.isEmpty }.map(\.name) == ["§ 2"])
    #expect(report.changes.first { $0.name == "§ 6a" }?.counterpart == "§ 6")
  }
}

/// The folder of the official files, and how their citations are spoiled.
private enum OfficialLaw {
  static let folder = Repository.root.appending(path: "../shared/data/law").standardizedFileURL.path

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder + "/de-mail-g-2024-05-14.xml") }

  static let files = LawFiles(
    ["de-mail-g-2022-08-30", "de-mail-g-2024-05-14", "egovg-2022-09-05", "egovg-2025-02-12"].map {
      "\(folder)/\($0).xml"
    }
  )

  static func law(_ name: String) throws -> LawText {
    try #require(files.entries.map(\.law).first { $0.location.file.hasSuffix(name) })
  }

  /// A paragraph too high, a sentence too high, a repealed section, or a letter that nobody has.
  static func spoil(
    _ path: [Citation.Step],
    _ way: Int,
    _ law: LawText,
    _ random: inout Seeded
  ) -> [Citation.Step] {
    guard let section = path.first else { return [Citation.Step(.section, "24")] }
    let provision = law.provisions.first { provision in
      provision.kind == .section && section.spans == provision.spans
    }
    switch (way, provision) {
    case (0, let provision?):
      return [section, Citation.Step(.paragraph, String(provision.paragraphs.count + 1 + random.below(3)))]
    case (1, let provision?):
      // Far above what a count through the lists could give.
      let top = provision.paragraphs.first { !$0.spans.isEmpty }
      let parent = top.map { [section, Citation.Step(.paragraph, CitedSpan.text($0.spans))] } ?? [section]
      return parent + [Citation.Step(.sentence, String(20 + random.below(9)))]
    case (2, _): return [Citation.Step(.section, "24")]
    default: return path.filter { ![.letter, .halfSentence].contains($0.kind) } + [Citation.Step(.letter, "x")]
    }
  }
}
