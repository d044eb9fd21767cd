import LastenheftKit
import Procurement
import TestSupport
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

  @Test func `the pages of the handbook are those that the rules make`() throws {
    for page in RulePages(Wording(.german)).pages {
      let path = "docs/handbuch/regeln/\(page.name)"
      let written = String(decoding: try Repository.bytes(path), as: UTF8.self)
      #expect(written == page.text, "\(path): run lastenheft rules --pages docs/handbuch/regeln")
    }
    let names = Set(RulePages(Wording(.german)).pages.map { "docs/handbuch/regeln/\($0.name)" })
    #expect(Set(try Repository.files(below: "docs/handbuch/regeln", ending: "md")) == names)
  }

  @Test func `every researched rule and pitfall is seen by a rule, or has the reason why not`() throws {
    let index = try #require(RulePages(Wording(.german)).pages.first).text
    for id in (1...38).map({ "S-\($0)" }) + (1...14).map({ "W-\($0)" }) + (1...44).map({ "PF-\($0)" }) {
      let parts = id.split(separator: "-")
      let padded = parts[1].count == 1 ? "\(parts[0])-0\(parts[1])" : id
      #expect(index.contains("| \(padded) | "), "\(padded)")
      #expect(!index.contains("| \(padded) |  |"), "\(padded)")
    }
    let codes = Set(RuleBook.rules.map(\.code))
    let named = index.matches(of: /\b(LT|LD|TD|DL|KP|SC|TR)[0-9]{3}\b/).map { String($0.output.0) }
    #expect(Set(named).subtracting(codes) == [])
  }
}
