import Interchange
import Procurement
import TestSupport
import Testing
import Wording

@Suite struct FixtureTests {
  static let fixtures = (try? Fixture.all(in: "native")) ?? []

  @Test(arguments: fixtures) func `a fixture gets exactly the findings that it marks`(fixture: Fixture) throws {
    // The name of the file says which reader it is for; its root may be wrong.
    let format = try #require(NativeFormat(rawValue: fixture.name))
    let reading = AnyFormat(format, fixture.bytes, file: fixture.path)
    let found = reading.findings.map { Fixture.Expectation(line: $0.location.line, code: $0.code) }
    #expect(found == fixture.expected, "\(reading.report.joined(separator: "\n"))")
  }

  @Test(arguments: ReadingRules.all) func `every rule has a fixture that fires in its folder`(rule: RuleInfo) {
    let own = Self.fixtures.filter { $0.path.contains("/\(rule.code)/") }
    #expect(!own.isEmpty && own.allSatisfy { $0.expected.contains { $0.code == rule.code } })
  }

  @Test func `rules are sorted, each code stands once`() {
    let codes = ReadingRules.all.map(\.code)
    #expect(codes == Set(codes).sorted())
  }

  @Test(arguments: ReadingRules.all, Language.allCases)
  func `every rule is explained`(rule: RuleInfo, language: Language) {
    for part in ["summary", "rationale"] { #expect(Wording(language).pattern("\(rule.code).\(part)") != nil) }
  }

  @Test(arguments: fixtures) func `every finding has words and fills their places`(fixture: Fixture) throws {
    let format = try #require(NativeFormat(rawValue: fixture.name))
    for finding in AnyFormat(format, fixture.bytes, file: fixture.path).findings {
      for language in Language.allCases {
        #expect(Wording(language).pattern(finding.message.key) != nil, "no words for \(finding.message.key)")
        #expect(!Wording(language).text(finding.message).contains("{"))
      }
    }
  }
}
