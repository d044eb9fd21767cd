import Evaluation
import Procurement
import TestSupport
import Testing
import Wording

@Suite struct CoverageFixtureTests {
  static let folders = (try? CoverageFolder.fixtures()) ?? []

  @Test func `the sound folder is without a finding`() throws {
    #expect(try CoverageFolder("Tests/Fixtures/coverage/sound").findings == [])
  }

  @Test(arguments: folders) func `a folder gets exactly the findings that its files mark`(folder: CoverageFolder) {
    let words = folder.findings.map { "\($0.location) \($0.code) \(Wording(.english).text($0.message))" }
    #expect(folder.found == folder.expected, "\(words.joined(separator: "\n"))")
  }

  @Test(arguments: CoverageRules.infos)
  func `every rule has a folder that fires and one that stays silent`(rule: RuleInfo) {
    let own = Self.folders.filter { $0.path.contains("/\(rule.code)/") }
    let firing = own.filter { $0.path.hasSuffix("/fires") }
    let silent = own.filter { $0.path.hasSuffix("/silent") }
    #expect(firing.count == 1 && firing.allSatisfy { $0.findings.contains { $0.code == rule.code } })
    #expect(silent.count == 1 && silent.allSatisfy { $0.findings.isEmpty })
  }

  @Test func `rules are sorted, each code stands once, and each file of the folder is in the list`() throws {
    let codes = CoverageRules.infos.map(\.code)
    #expect(codes == Set(codes).sorted())
    let files = try Repository.files(below: "Sources/Evaluation/Coverage/Rules", ending: "swift").map { path in
      String(path.split(separator: "/").last?.dropLast(6) ?? "")
    }
    #expect(CoverageRules.all.map { "\(type(of: $0))" }.sorted() == files.sorted())
  }

  @Test(arguments: Language.allCases) func `every sentence is used, and fills its places`(language: Language) {
    let wording = Wording(language)
    let findings = Self.folders.flatMap(\.findings)
    for finding in findings { #expect(!wording.text(finding.message).contains("{"), "\(finding.message.key)") }
    let sentences = wording.keys.filter {
      $0.hasPrefix("CV") && !$0.hasSuffix(".summary") && !$0.hasSuffix(".rationale")
    }
    #expect(Set(findings.map(\.message.key)) == Set(sentences))
  }

  @Test func `findings stand in the order of places`() {
    for folder in Self.folders { #expect(folder.findings == folder.findings.sorted()) }
  }

  @Test func `without notes nothing is compared with them`() throws {
    let sound = try CoverageFolder("Tests/Fixtures/coverage/CV001/fires", over: "Tests/Fixtures/coverage/sound")
    #expect(sound.findings.map(\.code) == ["CV001"])
    let bare = CoverageMaterial(catalogues: [], registers: [])
    #expect(Coverage(bare).findings == [])
  }
}
