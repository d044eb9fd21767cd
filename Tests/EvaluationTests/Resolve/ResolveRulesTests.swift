import Evaluation
import Procurement
import Testing
import Wording

@Suite struct ResolveRulesTests {
  @Test func `the sound tender has no findings`() {
    let resolution = ResolveSample().resolve()
    #expect(resolution.findings == [])
    #expect(resolution.specification?.digest == "d1")
    #expect(resolution.specification?.asOf == ResolveSample.day("2015-06-15"))
    #expect(resolution.specification?.requirements.map(\.id) == ["R-A1", "R-A2", "R-A3", "R-B1", "R-B2", "R-I1"])
  }

  @Test func `the rules are sorted by code and no code is used twice`() {
    let codes = ResolutionRules.all.map(\.code)
    #expect(codes == Set(codes).sorted())
  }

  @Test func `every rule has a case, and every case a rule of its severity`() {
    let severities = Dictionary(
      ResolutionRules.all.map { ($0.code, $0.severity) },
      uniquingKeysWith: { first, _ in first }
    )
    let findings = ResolveCase.all.flatMap(\.findings)
    #expect(Set(findings.map(\.code)) == Set(severities.keys))
    for finding in findings { #expect(severities[finding.code] == finding.severity) }
  }

  @Test(arguments: Language.allCases) func `every sentence has a case, and every case a sentence`(language: Language) {
    let wording = Wording(language)
    let sentences = wording.keys.filter {
      $0.hasPrefix("TD") && !$0.hasSuffix(".summary") && !$0.hasSuffix(".rationale")
    }
    let messages = ResolveCase.all.flatMap(\.findings).map(\.message)
    #expect(Set(messages.map(\.key)) == Set(sentences))
    for message in messages { #expect(!wording.text(message).contains("{")) }
  }

  @Test func `what is wrong with two texts of one line is found once`() {
    let text = LocalizedText(german: RichText([.paragraph([.parameter("boxes")])]))
    var sample = ResolveSample()
    sample.requirement("R-A2") {
      $0.statement = text
      $0.expectedAnswer = text
    }
    #expect(sample.resolve().findings.map(\.message.key) == ["TD004.text"])
  }

  @Test func `all problems of a tender are found at once, by place`() {
    var sample = ResolveSample()
    sample.select(.select("R-Q"))
    sample.set("boxes", "5")
    sample.tender.scoring.formula = .unsettled("median-x")
    let findings = sample.resolve().findings
    #expect(findings.map(\.code) == ["TD070", "TD010", "TD004"])
    #expect(findings == findings.sorted())
  }
}
