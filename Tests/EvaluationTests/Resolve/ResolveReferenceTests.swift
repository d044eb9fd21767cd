import Evaluation
import Procurement
import Testing

@Suite struct ResolveReferenceTests {
  @Test(arguments: cases) func `references that lead nowhere are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("unknown lots", "20 TD055.unknown 2", "3 TD055.unknown 3") {
      $0.requirement("R-A2") { $0.lots = ["1", "2"] }
      $0.priceSheet?.positions[0].lot = "3"
    },
    ResolveCase("an unknown partner", "20 TD056.unknown R-Q R-A2") {
      $0.requirement("R-A2") { $0.agreesWith = ["R-Q"] }
    },
    ResolveCase("a condition on its own answer", "20 TD057.itself R-A2") {
      $0.requirement("R-A2") { $0.condition = .answer("R-A2", .equals, "yes") }
    },
    ResolveCase("a condition on an answer that is not asked for", "20 TD057.unasked R-A2 R-I1") {
      $0.requirement("R-A2") { $0.condition = .not(.answer("R-I1", .contains, "eid")) }
      $0.select(.deselect("R-I1"))
    },
  ]

  @Test func `a partner that was left out is dropped silently`() {
    var sample = ResolveSample()
    sample.requirement("R-A2") { $0.agreesWith = ["R-I1", "R-A1"] }
    sample.select(.deselect("R-I1"))
    let resolution = sample.resolve()
    #expect(resolution.specification?.requirement("R-A2")?.requirement.agreesWith == ["R-A1"])
    #expect(resolution.findings == [])
  }
}
