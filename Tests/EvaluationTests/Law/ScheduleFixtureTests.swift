import Evaluation
import Foundation
import Interchange
import Procurement
import TestSupport
import Testing
import Wording

@Suite struct ScheduleFixtureTests {
  static let fixtures = (try? Fixture.all(in: "schedule")) ?? []

  @Test(arguments: fixtures) func `a tender gets exactly the findings on its days that it marks`(fixture: Fixture)
    throws
  {
    let findings = try findings(in: fixture)
    let found = findings.map { Fixture.Expectation(line: $0.location.line, code: $0.code) }
    #expect(found.sorted() == fixture.expected, "\(findings.map { Wording(.german).text($0.message) })")
  }

  @Test(arguments: ScheduleRules.infos) func `every rule has a fixture that fires and one that stays silent`(
    rule: RuleInfo
  ) {
    let own = Self.fixtures.filter { $0.path.contains("/\(rule.code)/") }
    #expect(own.contains { $0.name.hasPrefix("fires") && $0.expected.map(\.code).contains(rule.code) })
    #expect(own.contains { $0.name.hasPrefix("silent") && $0.expected.isEmpty })
  }

  @Test func `rules are sorted, and each file of the folder holds one of them`() throws {
    let codes = ScheduleRules.infos.map(\.code)
    #expect(codes == Set(codes).sorted())
    #expect(try Repository.files(below: "Sources/Evaluation/Law/Schedule/Rules", ending: "swift").count == codes.count)
  }

  @Test(arguments: fixtures, Language.allCases) func `every finding has words and fills their places`(
    fixture: Fixture,
    language: Language
  ) throws {
    for finding in try findings(in: fixture) {
      #expect(Wording(language).pattern(finding.message.key) != nil, "no words for \(finding.message.key)")
      #expect(!Wording(language).text(finding.message).contains("{"))
    }
  }

  private func findings(in fixture: Fixture) throws -> [Finding] {
    let reading = TenderFormat.read(fixture.bytes, file: fixture.path)
    #expect(reading.findings == [])
    let norms = NormRegister(periods: try ScheduleSample.shipped())
    let tender = try #require(reading.value)
    return try #require(SchedulePlanner(tender: tender, norms: norms).plan()).findings
  }
}
