import LastenheftKit
import Procurement
import Testing
import Wording

@Suite struct RuleBookTests {
  @Test(arguments: Language.allCases)
  func `every rule says what it finds and why it matters, in both languages`(language: Language) {
    let wording = Wording(language)
    for rule in RuleBook.rules {
      let summary = wording.pattern("\(rule.code).summary") ?? ""
      let rationale = wording.pattern("\(rule.code).rationale") ?? ""
      #expect(summary.count > 12, "\(rule.code).summary")
      #expect(rationale.count > 30, "\(rule.code).rationale")
    }
  }

  @Test func `no two rules share a code`() {
    let codes = RuleBook.rules.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func `both languages have the same sentences with the same places to fill in`() {
    let (german, english) = (Wording(.german), Wording(.english))
    #expect(german.keys == english.keys)
    // Dates are written in another order, with other parts.
    for key in german.keys where key != "value.date" {
      #expect(places(german.pattern(key)) == places(english.pattern(key)), "\(key)")
    }
  }

  private func places(_ pattern: String?) -> Set<String> {
    Set(
      (pattern ?? "").split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first.map(String.init)
      }
    )
  }
}
