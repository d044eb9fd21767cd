import Evaluation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

/// Every rule on dossiers, on small edits of a clean one.
@Suite struct DossierRuleTests {
  private static let fixtures = (try? DossierEdit.all()) ?? []

  /// What is found of the rule `code`, answered or not, by what it is about.
  private func found(_ code: String, in folder: String) throws -> [String] {
    let run = try Workspace(wording: Wording(.german)).lint([folder], law: "", on: nil, baseline: nil)
    let findings = run.findings + run.files.flatMap(\.answered).map(\.found.finding)
    #expect(findings.filter { $0.code.hasPrefix("IN") } == [], "the edit broke a file")
    return findings.filter { $0.code == code }.map { $0.about.id ?? "-" }.sorted()
  }

  @Test(arguments: fixtures) func `a rule finds what its fixture expects, and nothing else`(fixture: DossierEdit) throws
  {
    #expect(try fixture.with { try found(fixture.code, in: $0) } == fixture.expected.sorted())
    #expect(fixture.fires != fixture.expected.isEmpty)
  }

  @Test func `the dossier that is edited is clean`() throws {
    try DossierEdit("Tests/Fixtures/lint/dossier/LD001/silent.edit").with { folder in
      let run = try Workspace(wording: Wording(.german)).lint([folder], law: "", on: nil, baseline: nil)
      #expect(run.findings.map { "\($0.location) \($0.code)" } == [])
    }
  }

  @Test(arguments: DossierRules.infos) func `every rule has fixtures that fire and that stay silent, and its page`(
    info: LintInfo
  ) throws {
    let own = Self.fixtures.filter { $0.code == info.rule.code }
    #expect(own.contains(where: \.fires) && own.contains { !$0.fires }, "\(info.rule.code)")
    let page = String(decoding: try Repository.bytes("docs/handbuch/regeln/\(info.rule.code).md"), as: UTF8.self)
    #expect(page.contains("**Rechtsgrundlage:**"), "\(info.rule.code)")
  }

  @Test func `no fixture is for a rule that there is not`() {
    #expect(Set(Self.fixtures.map(\.code)).subtracting(DossierRules.infos.map(\.rule.code)) == [])
  }

  @Test func `the lists are sorted by code, and each rule is a file of its own`() throws {
    let codes = DossierRules.infos.map(\.rule.code)
    #expect(codes == Array(Set(codes)).sorted())
    for (folder, rules) in [
      ("Rules", DossierRules.all.map { "\(type(of: $0))" }),
      ("Publication", PublicationRules.all.map { "\(type(of: $0))" }),
    ] {
      let files = try Repository.files(below: "Sources/Evaluation/Lint/Dossier/\(folder)", ending: "swift")
      let names = files.compactMap { $0.split(separator: "/").last?.split(separator: ".").first.map(String.init) }
      #expect(Set(names) == Set(rules))
    }
  }

  @Test(arguments: DossierRules.infos) func `every rule has an example and a counter-example`(info: LintInfo) {
    #expect(info.example.count > 15 && info.counterExample.count > 15 && info.example != info.counterExample)
  }

  @Test func `a figure that was not read in the law warns, one that was blocks`() throws {
    let fixture = try DossierEdit("Tests/Fixtures/lint/dossier/LD012/fires.edit")
    try fixture.with { folder in
      let run = try Workspace(wording: Wording(.german)).lint([folder], law: "", on: nil, baseline: nil)
      let found = try #require(run.findings.first { $0.code == "LD012" })
      #expect(found.severity == .warning)
      #expect(run.findings.count == 1)
      #expect(
        Wording(.german).text(found.message).replacing("\u{A0}", with: " ")
          == "Verlangt wird ein Umsatz von mindestens 24.000,01 €; mehr als das 2-Fache des Auftragswerts, also 24.000,00 €, ist zu begründen."
      )
    }
    try DossierEdit("Tests/Fixtures/lint/dossier/LD012/fires-read.edit").with { folder in
      let run = try Workspace(wording: Wording(.german)).lint([folder], law: "", on: nil, baseline: nil)
      #expect(run.findings.first { $0.code == "LD012" }?.severity == .error)
    }
  }
}

extension LintInfo: CustomTestStringConvertible {
  public var testDescription: String { rule.code }
}
