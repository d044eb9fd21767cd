import Evaluation
import Procurement
import TestSupport
import Testing

@Suite struct TextRuleTests {
  private static let fixtures = try? Fixture.all(in: "lint/text", ending: "md")

  @Test(arguments: fixtures ?? []) func `a rule finds what its fixture marks, and nothing else`(fixture: Fixture) throws
  {
    let code = String(fixture.path.split(separator: "/").dropLast().last ?? "")
    let marked = MarkedText(fixture)
    let found = LintSupport.marks(try LintSupport.findings(marked.text)).filter { $0.code == code }
    #expect(found == marked.expected)
  }

  @Test func `every rule has a fixture that fires and one that stays silent`() throws {
    let paths = Set(try Fixture.all(in: "lint/text", ending: "md").map(\.path))
    for info in TextRules.infos {
      for name in ["fires", "silent"] {
        #expect(paths.contains("Tests/Fixtures/lint/text/\(info.rule.code)/\(name).md"), "\(info.rule.code)")
      }
      let fires = try Fixture("Tests/Fixtures/lint/text/\(info.rule.code)/fires.md")
      #expect(!fires.expected.isEmpty, "\(info.rule.code)")
    }
  }

  @Test func `the list is sorted by code, and each rule is a file of its own`() throws {
    let codes = TextRules.infos.map(\.rule.code)
    #expect(codes == Array(Set(codes)).sorted())
    let files = try Repository.files(below: "Sources/Evaluation/Lint/Rules", ending: "swift")
    let names = files.compactMap { $0.split(separator: "/").last?.split(separator: ".").first.map(String.init) }
    #expect(Set(names) == Set(TextRules.all.map { "\(type(of: $0))" }))
  }

  @Test(arguments: TextRules.infos) func `the example of a rule is found, and its counter-example is not`(
    info: LintInfo
  ) throws {
    guard !info.example.isEmpty else { return }
    let codes = try LintSupport.findings(info.example).map(\.finding.code)
    #expect(codes.contains(info.rule.code), "\(info.example)")
    let others = try LintSupport.findings(info.counterExample).map(\.finding.code)
    #expect(!others.contains(info.rule.code), "\(info.counterExample)")
  }
}

extension LintInfo: CustomTestStringConvertible {
  public var testDescription: String { rule.code }
}
