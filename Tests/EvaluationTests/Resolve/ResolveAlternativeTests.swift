import Evaluation
import Procurement
import Testing

@Suite struct ResolveAlternativeTests {
  @Test(arguments: cases) func `alternatives that no longer hold are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("an unknown member", "60 TD040.unknown R-Q ALT-1") {
      $0.catalogues[0].chapters[0].alternatives[0].options.append(
        AlternativeGroup.Option(id: "other", title: "other", requirements: ["R-Q"])
      )
    },
    ResolveCase("no option left", "60 TD041.empty ALT-1") {
      $0.catalogues[0].chapters[0].alternatives[0].options = [
        AlternativeGroup.Option(id: "both", title: "both", requirements: ["R-A2", "R-A3"])
      ]
      $0.select(.deselect("R-A3"))
    },
    ResolveCase("a member of a lost option still applies", "60 TD042.stranded R-I1 ALT-1") {
      $0.catalogues[0].chapters[0].alternatives[0].options[1].requirements.append("R-I1")
      $0.select(.deselect("R-A3"))
    },
    ResolveCase("a member of two groups", "61 TD043.shared R-A3 ALT-2 ALT-1") {
      $0.catalogues[0].chapters[0].alternatives.append(
        AlternativeGroup(
          id: "ALT-2",
          title: "second",
          kind: .exclusion,
          options: [
            .init(id: "a", title: "a", requirements: ["R-A3"]), .init(id: "b", title: "b", requirements: ["R-A1"]),
          ],
          location: ResolveSample.inCatalogue(61)
        )
      )
    },
    ResolveCase("a scored member", "60 TD045.scored R-B2 ALT-1") {
      $0.catalogues[0].chapters[0].alternatives[0].options[1].requirements.append("R-B2")
    },
  ]

  @Test func `a group loses the option whose requirement was left out`() {
    var sample = ResolveSample()
    sample.select(.deselect("R-A3"))
    let resolution = sample.resolve()
    #expect(resolution.specification?.alternatives.map { $0.options.map(\.id) } == [["granted"]])
    #expect(resolution.findings == [])
  }

  @Test func `a group none of whose requirements was chosen is not there`() {
    var sample = ResolveSample()
    sample.select(.deselect("R-A2"))
    sample.select(.deselect("R-A3"))
    let resolution = sample.resolve()
    #expect(resolution.specification?.alternatives == [])
    #expect(resolution.findings == [])
  }
}
