import Evaluation
import Procurement
import Testing

@Suite struct ResolveDateTests {
  @Test(arguments: cases) func `dates that contradict each other are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("two wordings on one day", "22 TD023.overlap R-A2 21") {
      $0.requirement("R-A2") {
        $0.states = [state("", "2018-05-24", line: 21), state("2018-05-24", "", line: 22)]
      }
    },
    ResolveCase("wordings that follow each other") {
      $0.requirement("R-A2") {
        $0.states = [state("2018-05-25", "", line: 21), state("", "2018-05-24", line: 22)]
      }
    },
    ResolveCase("two defaults on one day", "7 TD024.overlap fiction 6") {
      $0.catalogues[0].parameters.append(
        fiction([(3, "", "2025-01-01"), (4, "2025-01-01", "")])
      )
    },
    ResolveCase(
      "a requirement that does not exist on the day",
      "900 TD011.gone R-I1 2015-06-15",
      "901 TD011.gone R-I1 2015-06-15",
      "902 TD015.gone R-I1 2015-06-15"
    ) {
      $0.requirement("R-I1") { $0.window = ResolveSample.window("", "2015-06-14") }
      $0.select(.select("R-I1"))
      $0.select(.tailor("R-I1", Tailoring(title: "other")), line: 901)
      $0.select(.deselect("R-I1"), line: 902)
    },
  ]

  @Test(arguments: [
    ("2018-05-24", "old law", "accredited"), ("2018-05-25", "new law", "recognised"),
    ("2020-01-01", "second", "second"),
  ])
  func `a requirement reads as the law of the day of dispatch has it`(day: String, statement: String, title: String) {
    var sample = Self.dated
    sample.tender.schedule.days[.dispatch] = ResolveSample.day(day)
    let specified = sample.resolve().specification?.requirement("R-A2")
    #expect(specified?.requirement.statement == LocalizedText(statement))
    #expect(specified?.requirement.title == LocalizedText(title))
    #expect(specified?.state?.location.line == ["old law": 21, "new law": 22][statement])
  }

  @Test func `tailoring comes after the wording of the day`() {
    var sample = Self.dated
    sample.select(.tailor("R-A2", Tailoring(title: "tailored")))
    let specified = sample.resolve().specification?.requirement("R-A2")
    #expect(specified?.requirement.title == "tailored")
    #expect(specified?.requirement.statement == "old law")
    #expect(specified?.original?.title == "accredited")
    #expect(specified?.original?.statement == "old law")
  }

  @Test(arguments: [("2015-06-14", true), ("2015-06-15", false), ("2015-06-30", false), ("2015-07-01", true)])
  func `outside of its window a requirement is left out by law`(day: String, isGone: Bool) {
    var sample = ResolveSample()
    sample.requirement("R-I1") { $0.window = ResolveSample.window("2015-06-15", "2015-06-30") }
    sample.tender.schedule.days[.dispatch] = ResolveSample.day(day)
    let specification = sample.resolve().specification
    #expect((specification?.requirement("R-I1") == nil) == isGone)
    #expect(specification?.omissions.map(\.ground) == (isGone ? [.law] : []))
  }

  @Test func `a requirement of the tender's own is dated too`() {
    var sample = ResolveSample()
    var chapter = ResolveSample.own("OWN-1")
    chapter.requirements[0].states = [Self.state("", "2015-06-15", line: 802)]
    sample.tender.chapters = [chapter]
    #expect(sample.resolve().specification?.requirement("OWN-1")?.requirement.statement == "dated")
    sample.tender.chapters[0].requirements[0].window = ResolveSample.window("2016-01-01", "")
    #expect(sample.resolve().specification?.omissions.map(\.requirement.id) == ["OWN-1"])
  }

  @Test(arguments: [("2014-12-31", 3), ("2015-01-01", 4), ("2016-01-01", nil as Int?)])
  func `a parameter has the default of the day`(day: String, value: Int?) {
    var sample = ResolveSample()
    sample.catalogues[0].parameters.append(Self.fiction([(3, "", "2014-12-31"), (4, "2015-01-01", "2015-12-31")]))
    sample.tender.schedule.days[.dispatch] = ResolveSample.day(day)
    let found = sample.resolve().specification?.parameter("fiction")?.value
    #expect(found == value.map { .quantity(Quantity(DecimalNumber($0), .days)) })
  }

  @Test func `a setting goes before the default of the day`() {
    var sample = ResolveSample()
    sample.catalogues[0].parameters.append(Self.fiction([(3, "", "2024-12-31")]))
    sample.set("fiction", "5")
    let found = sample.resolve().specification?.parameter("fiction")?.value
    #expect(found == .quantity(Quantity(DecimalNumber(5), .days)))
  }

  @Test func `an answer of another form takes expectation and levels with it`() {
    var sample = ResolveSample()
    sample.requirement("R-A3") {
      var state = Self.state("", "2018-05-24", line: 26)
      state.answer = .yesNo
      $0.states = [state]
    }
    let requirement = sample.resolve().specification?.requirement("R-A3")?.requirement
    #expect(requirement?.answer == .yesNo)
    #expect(requirement?.expectation == nil)
    #expect(sample.resolve().findings == [])
  }

  /// R-A2 with an old law, a new law from 25 May 2018 and the base text from 2020.
  private static var dated: ResolveSample {
    var sample = ResolveSample()
    sample.requirement("R-A2") {
      var old = state("", "2018-05-24", line: 21)
      old.statement = "old law"
      old.title = "accredited"
      var new = state("2018-05-25", "2019-12-31", line: 22)
      new.statement = "new law"
      new.title = "recognised"
      $0.states = [old, new]
    }
    return sample
  }

  private static func state(_ from: String, _ until: String, line: Int) -> LegalState {
    var state = LegalState(window: ResolveSample.window(from, until), location: ResolveSample.inCatalogue(line))
    state.statement = "dated"
    return state
  }

  private static func fiction(_ values: [(Int, String, String)]) -> Parameter {
    let defaults = values.enumerated().map { index, value in
      DatedDefault(
        value: .quantity(Quantity(DecimalNumber(value.0), .days)),
        window: ResolveSample.window(value.1, value.2),
        location: ResolveSample.inCatalogue(6 + index)
      )
    }
    let place = ResolveSample.inCatalogue(5)
    return Parameter(
      id: "fiction",
      title: "fiction",
      type: .quantity(.days),
      value: nil,
      defaults: defaults,
      location: place
    )
  }
}
