import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

@Suite struct DossierTests {
  private let workspace = Workspace(wording: Wording(.german))
  private let dresden = Repository.root.appending(path: "specs/dresden-2015").path

  @Test func `the Dresden dossier is without a finding`() throws {
    let dossier = try workspace.open(dresden)
    #expect(dossier.findings.filter { $0.severity != .note } == [])
    #expect(dossier.specification != nil)
  }

  @Test func `a folder without a tender is an error that names it`() {
    let error = #expect(throws: KitError.self) { try workspace.open("/nowhere") }
    #expect(error?.message == Message("kit.no-dossier", "/nowhere"))
  }

  @Test func `the digest is what sha256sum says over the files under their logical names`() throws {
    let digest = try #require(try workspace.open(dresden).specification?.digest)
    let script = """
      { for f in ../de-mail/*.xml; do grep -q "<catalogue " $f && \
      echo "$(sha256sum <$f | cut -d' ' -f1)  catalogue/$(basename $f)"; done
      for f in ../law/*.xml; do grep -q "<lint-law " $f || echo "$(sha256sum <$f | cut -d' ' -f1)  norms/$(basename $f)"; done
      for f in price-sheet.xml tender.xml; do echo "$(sha256sum <$f | cut -d' ' -f1)  $f"; done; } \
      | LC_ALL=C sort -k2 | sha256sum | cut -d' ' -f1
      """
    #expect(try shell(script, in: dresden) == digest)
  }

  @Test func `a changed word in the tender changes the digest, an offer does not`() throws {
    let copy = try copyOfDresden()
    let before = try #require(try workspace.open(copy).specification?.digest)
    let offer = copy + "/offers/elbkurier.xml"
    try String(contentsOfFile: offer, encoding: .utf8).replacing("Elbkurier", with: "Anderer")
      .write(toFile: offer, atomically: true, encoding: .utf8)
    #expect(try workspace.open(copy).specification?.digest == before)
    let tender = copy + "/tender.xml"
    try String(contentsOfFile: tender, encoding: .utf8).replacing("Pilotbetrieb", with: "Probebetrieb")
      .write(toFile: tender, atomically: true, encoding: .utf8)
    #expect(try workspace.open(copy).specification?.digest != before)
  }

  @Test func `the same dossier gives the same documents, wherever it stands`() async throws {
    let press = try Press(templates: Repository.root.appending(path: "templates").path, documents: [])
    var pages: [[String: Data]] = []
    for folder in [dresden, try copyOfDresden()] {
      let dossier = try workspace.open(folder)
      let specification = try #require(dossier.specification)
      let evaluated = try await workspace.evaluate(dossier, against: specification) { _ in }
      let out = temporaryFolder()
      let run = PrintRun(press, formats: [.html, .odt, .docx, .md], home: Repository.root.path)
      let written = try await run.write(specification, evaluated: evaluated, to: out).files
      pages.append(
        try Dictionary(
          uniqueKeysWithValues: written.map {
            (String($0.dropFirst(out.count)), try Data(contentsOf: URL(filePath: $0)))
          }
        )
      )
    }
    // Ten documents for bidders and three for the buyer, two languages, four formats; three forms; two manifests.
    #expect(pages[0].count == 112)
    #expect(pages[0] == pages[1])
  }

  @Test func `files that hold no offer are reported and do not stop the others`() async throws {
    let copy = try copyOfDresden()
    let offers = copy + "/offers"
    try "".write(toFile: offers + "/a-empty.xml", atomically: true, encoding: .utf8)
    try "<offer".write(toFile: offers + "/b-broken.xml", atomically: true, encoding: .utf8)
    try "<!DOCTYPE offer [<!ENTITY x \"y\">]><offer/>".write(
      toFile: offers + "/c-doctype.xml",
      atomically: true,
      encoding: .utf8
    )
    try FileManager.default.createDirectory(atPath: offers + "/d-folder.xml", withIntermediateDirectories: true)
    let made = unsafe mkfifo(offers + "/e-pipe.xml", 0o600)
    #expect(made == 0)
    let dossier = try workspace.open(copy)
    let specification = try #require(dossier.specification)
    let evaluated = try await workspace.evaluate(dossier, against: specification) { _ in }
    let unreadable = evaluated.assessments.filter { $0.bidder == nil }
    #expect(
      unreadable.map(\.file) == ["a-empty", "b-broken", "c-doctype", "d-folder", "e-pipe"].map { "offers/\($0).xml" }
    )
    #expect(unreadable.allSatisfy { $0.admission != .admitted && !$0.findings.isEmpty })
    #expect(evaluated.assessments.count == unreadable.count + 4)
    #expect(Set(evaluated.ranking.unranked.map(\.bidder)).isSuperset(of: unreadable.map(\.file)))
  }

  private func copyOfDresden() throws -> String {
    let folder = temporaryFolder()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["dresden-2015", "de-mail", "law"] {
      let source = Repository.root.appending(path: "specs/\(name)").path
      try FileManager.default.copyItem(atPath: source, toPath: folder + "/" + name)
    }
    return folder + "/dresden-2015"
  }

  private func temporaryFolder() -> String {
    FileManager.default.temporaryDirectory.appending(path: "lastenheft-\(UUID().uuidString)").path
  }

  private func shell(_ script: String, in folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(filePath: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return output.split(separator: "\n").first.map(String.init) ?? ""
  }
}
