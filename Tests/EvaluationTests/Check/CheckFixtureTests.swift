import Evaluation
import Procurement
import TestSupport
import Testing
import Wording

@Suite struct CheckFixtureTests {
  static let dossier = try? CheckDossier("Tests/Fixtures/check/tender")
  static let offers = ((try? Fixture.all(in: "check")) ?? []).filter { !$0.path.contains("/tender/") }

  @Test func `the dossier of the fixtures is sound`() throws {
    _ = try CheckDossier("Tests/Fixtures/check/tender")
  }

  @Test(arguments: offers) func `an offer gets exactly the findings that it marks`(offer: Fixture) throws {
    let assessment = try #require(Self.dossier).assess(offer.bytes, file: offer.path)
    let words = assessment.findings.map { "\($0.location.line) \($0.code) \(Wording(.english).text($0.message))" }
    #expect(assessment.places == offer.expected, "\(words.joined(separator: "\n"))")
  }

  @Test func `a valid offer is admitted without a word`() throws {
    let offer = try Fixture("Tests/Fixtures/check/valid/offer.xml")
    let assessment = try #require(Self.dossier).assess(offer.bytes)
    #expect(assessment.findings == [])
    #expect(assessment.admission == .admitted)
    #expect(assessment.judgements.allSatisfy { $0.consequence == .none && $0.treatment == nil })
  }

  @Test(arguments: CheckRules.infos) func `every rule has fixtures in its folder that fire`(rule: RuleInfo) {
    let own = Self.offers.filter { $0.path.contains("/check/\(rule.code)/") }
    let firing = own.filter { $0.name.hasPrefix("fires") }
    #expect(!firing.isEmpty && firing.allSatisfy { $0.expected.contains { $0.code == rule.code } })
    let silent = own.filter { $0.name.hasPrefix("silent") }
    #expect(silent.allSatisfy { $0.expected.allSatisfy { $0.code != rule.code } })
    #expect(firing.count + silent.count == own.count)
  }

  @Test func `rules are sorted, each code stands once, and each file of the folder is in the list`() throws {
    let codes = CheckRules.infos.map(\.code)
    #expect(codes == Set(codes).sorted())
    let files = try Repository.files(below: "Sources/Evaluation/Check/Rules", ending: "swift").map { path in
      String(path.split(separator: "/").last?.dropLast(6) ?? "")
    }
    #expect(CheckRules.all.map { "\(type(of: $0))" }.sorted() == files.sorted())
  }

  @Test(arguments: CheckRules.infos, Language.allCases)
  func `every rule is explained`(rule: RuleInfo, language: Language) {
    for part in ["summary", "rationale"] { #expect(Wording(language).pattern("\(rule.code).\(part)") != nil) }
  }

  @Test(arguments: offers, Language.allCases)
  func `every finding has words and fills their places`(offer: Fixture, language: Language) throws {
    for finding in try #require(Self.dossier).assess(offer.bytes).findings {
      #expect(Wording(language).pattern(finding.message.key) != nil, "no words for \(finding.message.key)")
      #expect(!Wording(language).text(finding.message).contains("{"))
    }
  }

  @Test func `no words stand unused`() throws {
    let dossier = try #require(Self.dossier)
    let used = Set(Self.offers.flatMap { dossier.assess($0.bytes).findings.map(\.message.key) })
    let keys = Wording(.german).keys.filter { $0.hasPrefix("CH") }
    let cases = keys.filter { !$0.hasSuffix(".summary") && !$0.hasSuffix(".rationale") }
    // The dossier of the fixtures is sound, so no expectation in it is without a value; it expects no last day.
    #expect(Set(cases).subtracting(used).sorted() == ["CH030.latest", "CH030.unresolved"])
  }

  @Test func `the same offer gives the same findings, however often`() throws {
    let dossier = try #require(Self.dossier)
    for offer in Self.offers.prefix(20) { #expect(dossier.assess(offer.bytes) == dossier.assess(offer.bytes)) }
  }
}
