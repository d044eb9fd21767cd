import Evaluation
import Procurement
import Testing
import Wording

@Suite struct TableTests {
  private static let german = Wording(.german)
  private static let english = Wording(.english)

  @Test func `both languages have the same keys`() {
    #expect(Set(Self.german.keys).symmetricDifference(Self.english.keys).sorted() == [])
  }

  @Test(arguments: Language.allCases) func `no pattern is empty`(language: Language) throws {
    let wording = Wording(language)
    for key in wording.keys {
      let pattern = try #require(wording.pattern(key))
      #expect(pattern.contains { !$0.isWhitespace }, "\(key)")
    }
  }

  @Test func `both languages fill the same placeholders`() throws {
    // One language writes the month of a date as a number, the other as a word.
    for key in Self.german.keys where key != "value.date" {
      let patterns = try (#require(Self.german.pattern(key)), #require(Self.english.pattern(key)))
      #expect(Self.placeholders(patterns.0) == Self.placeholders(patterns.1), "\(key)")
    }
  }

  @Test(arguments: Language.allCases) func `every rule has a summary and a rationale`(language: Language) {
    let keys = Set(Wording(language).keys)
    for rule in ResolutionRules.all + ScoringRules.all + CheckRules.infos + ScheduleRules.infos {
      #expect(keys.contains("\(rule.code).summary"), "\(rule.code)")
      #expect(keys.contains("\(rule.code).rationale"), "\(rule.code)")
    }
  }

  private static func placeholders(_ pattern: String) -> Set<String> {
    Set(pattern.matches(of: /\{[0-9]+(:[a-z-]+)?\}/).map { String($0.output.0) })
  }
}
