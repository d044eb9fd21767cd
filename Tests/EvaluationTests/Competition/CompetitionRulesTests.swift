import Evaluation
import Procurement
import Testing
import Wording

@Suite struct CompetitionRulesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: [String]
    let change: @Sendable (inout CompetitionSample) -> Void

    init(_ description: String, _ expected: String..., change: @escaping @Sendable (inout CompetitionSample) -> Void) {
      testDescription = description
      self.expected = expected
      self.change = change
    }

    var findings: [Finding] {
      var sample = CompetitionSample()
      change(&sample)
      return sample.competition?.findings ?? []
    }
  }

  private static let separator = String(Message.languageSeparator)

  static let cases = [
    Case("a tender that does not say what it wants", "1 KP005.open 2") { _ in },
    Case("as much as wanted, for certain") {
      $0.want(2)
      $0.knowAll()
    },
    Case("as much as wanted, perhaps", "5 KP007.unproven 0 2 2") { $0.want(2) },
    Case("less than wanted, without a reason", "5 KP002.few 2 3", "5 KP003.reason") { $0.want(3) },
    Case("less than wanted, with a reason", "5 KP002.few 2 3") { $0.want(3, reason: "small market") },
    Case("a demand that shuts one out", "10 KP004.narrow R-A1 1 2", "5 KP002.few 1 2", "5 KP003.reason") {
      $0.want(2)
      $0.lack("R-A1", of: 2)
    },
    Case("a demand that shuts all out", "10 KP004.narrow R-A1 2 2", "1 KP005.open 0") {
      for provider in 0..<3 { $0.lack("R-A1", of: provider) }
    },
    Case("alternatives that shut one out", "60 KP004.narrow ALT-1 1 2", "5 KP002.few 1 2") {
      $0.want(2, reason: "small market")
      $0.lack("R-A2", of: 2)
      $0.lack("R-A3", of: 2)
    },
    Case("a lone group", "1 KP005.open 1", "1 KP006.one 2015-06-15") { $0.market.providers.removeLast() },
    Case(
      "a lone group, and another service",
      "5 KP006.one-else 2022-09-01 Einschreibdienst\(separator)registered delivery",
      "5 KP007.unproven 0 1 1"
    ) {
      $0.want(1)
      $0.day = "2022-09-01"
    },
    Case("nobody", "1 KP005.open 0", "1 KP006.none 2015-06-15") { $0.market.providers = [] },
    Case(
      "nobody, but another service",
      "5 KP002.few 0 2",
      "5 KP006.none-else 2022-09-01 Einschreibdienst\(separator)registered delivery"
    ) {
      $0.want(2, reason: "none left")
      $0.market.providers = []
      $0.day = "2022-09-01"
    },
  ]

  @Test(arguments: cases) func `an officer is told what to do`(example: Case) {
    let found = example.findings.map {
      ([String($0.location.line), $0.message.key] + $0.message.arguments).joined(separator: " ")
    }
    #expect(found == example.expected)
  }

  @Test func `the rules are sorted, each code stands once, each has its severity and a case`() {
    let codes = CompetitionRules.all.map(\.code)
    #expect(codes == Set(codes).sorted())
    let findings =
      Self.cases.flatMap(\.findings) + [CompetitionRules.withoutRegister(at: CompetitionSample.inRegister(0))]
    #expect(Set(findings.map(\.code)) == Set(codes))
    for finding in findings {
      #expect(CompetitionRules.all.first { $0.code == finding.code }?.severity == finding.severity)
    }
  }

  @Test(arguments: Language.allCases) func `every sentence is used, and fills its places`(language: Language) {
    let wording = Wording(language)
    let findings =
      Self.cases.flatMap(\.findings) + [CompetitionRules.withoutRegister(at: CompetitionSample.inRegister(0))]
    for finding in findings { #expect(!wording.text(finding.message).contains("{")) }
    let sentences = wording.keys.filter {
      $0.hasPrefix("KP") && !$0.hasSuffix(".summary") && !$0.hasSuffix(".rationale")
    }
    #expect(Set(findings.map(\.message.key)) == Set(sentences))
  }
}
