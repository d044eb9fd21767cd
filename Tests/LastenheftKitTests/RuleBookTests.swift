import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

@Suite struct RuleBookTests {
  private static let law = Workspace.lintRegister(in: Repository.root.appending(path: "specs/law").path)
  private static let facts = Workspace.facts(in: Repository.root.appending(path: "specs/de-mail").path)

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
    for page in RulePages(Wording(.german), law: Self.law, facts: Self.facts).pages {
      let path = "docs/handbuch/regeln/\(page.name)"
      let written = String(decoding: try Repository.bytes(path), as: UTF8.self)
      #expect(written == page.text, "\(path): run lastenheft rules --pages docs/handbuch/regeln")
    }
    let names = Set(
      RulePages(Wording(.german), law: Self.law, facts: Self.facts).pages.map { "docs/handbuch/regeln/\($0.name)" }
    )
    #expect(Set(try Repository.files(below: "docs/handbuch/regeln", ending: "md")) == names)
  }

  @Test func `every researched rule and pitfall is seen by a rule, or has the reason why not`() throws {
    let index = try #require(RulePages(Wording(.german), law: Self.law, facts: Self.facts).pages.first).text
    let rows = index.split(separator: "\n").compactMap { line -> (id: String, cell: String)? in
      line.wholeMatch(of: /\| ((?:S|W|PF)-[0-9]{2}) \| (.*) \|/).map { (String($0.output.1), String($0.output.2)) }
    }
    let numbers = (1...44).map { $0 < 10 ? "0\($0)" : "\($0)" }
    let ids =
      numbers.prefix(38).map { "S-\($0)" } + numbers.prefix(14).map { "W-\($0)" } + numbers.map { "PF-\($0)" }
    #expect(rows.map(\.id) == ids)
    let codes = Set(RuleBook.rules.map(\.code))
    let known = Set(Self.facts.facts.flatMap(\.coverers))
    for (id, cell) in rows {
      let named = cell.matches(of: /\b(?:[A-Z]{2}[0-9]{3})\b/).map { String($0.output) }
      #expect(Set(named).subtracting(codes) == [], "\(id)")
      // Rules that exist, demands of the catalogue, or a sentence that says why neither sees it.
      let demands = cell.matches(of: /\b(?:DM|V)-[A-Z]{3}-[0-9]{2}\b/).map { String($0.output) }
      #expect(Set(demands).subtracting(known) == [], "\(id)")
      #expect(!named.isEmpty || !demands.isEmpty || cell.count > 60 && cell.hasSuffix("."), "\(id): \(cell)")
    }
    // The issue names these as missing.
    let seen = Set(rows.filter { $0.cell.contains("LD") }.map(\.id))
    #expect(seen.isSuperset(of: ["S-09", "S-10", "S-13", "S-19", "S-27", "S-29", "S-35", "S-36", "S-37"]))
  }
}
