import Evaluation
import Procurement
import Testing

@Suite struct ResolveSelectionTests {
  @Test(arguments: cases) func `choices that cannot be carried out are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("an unknown chapter", "900 TD010.chapter Q") { $0.select(.selectChapter("Q")) },
    ResolveCase("an unknown requirement", "900 TD010.requirement R-Q") { $0.select(.select("R-Q")) },
    ResolveCase("a requirement of the tender's own", "900 TD010.own OWN-1") {
      $0.tender.chapters = [ResolveSample.own("OWN-1")]
      $0.select(.select("OWN-1"))
    },
    ResolveCase(
      "what is not selected is left out and tailored",
      "900 TD011.deselect R-I1",
      "901 TD011.tailor R-I1"
    ) {
      $0.tender.selections = []
      for id in ["R-A1", "R-A2", "R-A3", "R-B1", "R-B2"] { $0.select(.select(id), line: 890) }
      $0.select(.deselect("R-I1"))
      $0.select(.tailor("R-I1", titled("other")), line: 901)
    },
    ResolveCase("what is left out is tailored too", "901 TD011.tailor R-I1") {
      $0.select(.deselect("R-I1"))
      $0.select(.tailor("R-I1", titled("other")), line: 901)
    },
    ResolveCase("left out and tailored twice", "901 TD012.deselect R-I1", "903 TD012.tailor R-A1") {
      $0.select(.deselect("R-I1"))
      $0.select(.deselect("R-I1"), line: 901)
      $0.select(.tailor("R-A1", titled("other")), line: 902)
      $0.select(.tailor("R-A1", titled("another")), line: 903)
    },
    ResolveCase("departures without a reason", "900 TD013.deselect R-I1", "901 TD013.tailor R-A1") {
      $0.select(.deselect("R-I1"), reason: nil)
      $0.select(.tailor("R-A1", titled("other")), reason: nil, line: 901)
    },
    ResolveCase("another form of answer", "900 TD014.answer R-B2") {
      var tailoring = titled("other")
      tailoring.answer = .quantity(.days)
      tailoring.expectation = .minimum(.value(.quantity(Quantity(DecimalNumber(3), .days))))
      $0.select(.tailor("R-B2", tailoring))
    },
    ResolveCase(
      "choices without effect",
      "900 TD015.chapter A",
      "901 TD015.requirement R-A1",
      "902 TD015.tailor R-A1"
    ) {
      $0.select(.selectChapter("A"))
      $0.select(.select("R-A1"), line: 901)
      $0.select(.tailor("R-A1", titled("first")), line: 902)
    },
    ResolveCase("nothing is selected", "1 TD016.empty") {
      $0.tender.selections = []
      $0.tender.criteria = []
      $0.tender.scoring.minimumPerformance = nil
      $0.priceSheet?.positions[0].requirements = []
    },
  ]

  @Test func `a tailored requirement keeps its original, what changed and why`() throws {
    var sample = ResolveSample()
    var tailoring = Self.titled("renamed")
    tailoring.whenMissed = .ask
    sample.select(.tailor("R-A1", tailoring), reason: "local need")
    let specified = try #require(sample.resolve().specification?.requirement("R-A1"))
    #expect(specified.requirement.title == "renamed")
    #expect(specified.requirement.whenMissed == .ask)
    #expect(specified.original?.title == "first")
    #expect(specified.changes == [.title, .consequence])
    #expect(specified.reason == "local need")
    #expect(specified.origin == .catalogue(id: "de-mail", version: "1.0"))
    #expect(specified.chapter == "A")
  }

  @Test func `a requirement that is left out stands among the omissions with its reason`() {
    var sample = ResolveSample()
    sample.select(.deselect("R-I1"), reason: "not needed")
    let specification = sample.resolve().specification
    #expect(specification?.omissions.map(\.requirement.id) == ["R-I1"])
    #expect(specification?.omissions.map(\.reason) == ["not needed"])
    #expect(specification?.requirement("R-I1") == nil)
  }

  @Test func `a condition that the parameters decide leaves out without a reason or demands without condition`() {
    var sample = ResolveSample()
    sample.requirement("R-I1") { $0.condition = .parameter("gateway", .equals, "web") }
    sample.requirement("R-A1") { $0.condition = .not(.parameter("gateway", .contains, "web")) }
    let specification = sample.resolve().specification
    #expect(specification?.omissions.map(\.requirement.id) == ["R-I1"])
    #expect(specification?.omissions.map(\.reason) == [nil])
    #expect(specification?.requirement("R-A1")?.requirement.condition == nil)
    #expect(specification?.requirement("R-A1") != nil)
  }

  @Test func `a condition on answers stays without what the parameters decided`() {
    let answer = Condition.answer("R-A2", .equals, "yes")
    var sample = ResolveSample()
    sample.requirement("R-I1") { $0.condition = .all([.parameter("accounts", .atLeast, "20"), answer]) }
    sample.requirement("R-A1") { $0.condition = .any([.parameter("accounts", .atMost, "20"), .not(answer), answer]) }
    let specification = sample.resolve().specification
    #expect(specification?.requirement("R-I1")?.requirement.condition == answer)
    #expect(specification?.requirement("R-A1")?.requirement.condition == .any([.not(answer), answer]))
  }

  @Test func `a chapter selected under a condition ties its requirements to it, besides their own conditions`() {
    let answer = Condition.answer("R-A2", .equals, "yes")
    let own = Condition.answer("R-A3", .equals, "yes")
    var sample = ResolveSample()
    sample.tender.selections = [
      Selection(choice: .selectChapter("A"), condition: answer, reason: "two ways", location: ResolveSample.inTender(8))
    ]
    sample.requirement("R-I1") { $0.condition = own }
    let specification = sample.resolve().specification
    #expect(specification?.requirement("R-A1")?.requirement.condition == answer)
    #expect(specification?.requirement("R-I1")?.requirement.condition == .all([answer, own]))
    #expect(specification?.requirement("R-A1")?.changes == [.condition])
    #expect(specification?.requirement("R-A1")?.reason == "two ways")
    #expect(specification?.requirement("R-A1")?.original?.condition == nil)
  }

  @Test func `a requirement selected besides its chapter follows its own condition, or is free without one`() {
    let chapter = Condition.answer("R-A2", .equals, "yes")
    let own = Condition.answer("R-A3", .equals, "yes")
    var sample = ResolveSample()
    sample.tender.selections = [
      Selection(
        choice: .selectChapter("A"),
        condition: chapter,
        reason: "two ways",
        location: ResolveSample.inTender(8)
      ),
      Selection(choice: .select("R-A1"), location: ResolveSample.inTender(9)),
      Selection(choice: .select("R-I1"), condition: own, reason: "third way", location: ResolveSample.inTender(10)),
    ]
    let resolution = sample.resolve()
    #expect(resolution.findings.filter { $0.code == "TD015" } == [])
    #expect(resolution.specification?.requirement("R-A1")?.requirement.condition == nil)
    #expect(resolution.specification?.requirement("R-A1")?.changes == [])
    #expect(resolution.specification?.requirement("R-I1")?.requirement.condition == own)
    #expect(resolution.specification?.requirement("R-I1")?.reason == "third way")
  }

  @Test func `the requirement that a condition asks about is not tied to itself`() {
    let answer = Condition.answer("R-A2", .equals, "yes")
    var sample = ResolveSample()
    sample.tender.selections = [
      Selection(choice: .selectChapter("A"), condition: answer, reason: "two ways", location: ResolveSample.inTender(8))
    ]
    #expect(sample.resolve().specification?.requirement("R-A2")?.requirement.condition == nil)
  }

  private static func titled(_ title: LocalizedText) -> Tailoring {
    var tailoring = Tailoring()
    tailoring.title = title
    return tailoring
  }
}
