import Procurement
import Testing

@Suite struct ResolveParameterTests {
  @Test(arguments: cases) func `parameters, expectations and conditions that do not fit are found`(example: ResolveCase)
  {
    #expect(example.found == example.expected)
  }

  private static let every: [(id: String, type: AnswerType, value: String)] = [
    ("yes", .yesNo, "ja"), ("amount", .money, "1,50"), ("day", .date, "7.6.2015"), ("words", .text(limit: 3), "four"),
    ("file", .document, "x"), ("number", .quantity(.days), "1e5"),
  ]

  static let cases = [
    ResolveCase("a setting that nobody declares", "910 TD004.set mailboxes") { $0.set("mailboxes", "5") },
    ResolveCase(
      "values of the wrong form",
      "910 TD005.codes gateway desktop",
      "911 TD005.yes-no yes ja",
      "912 TD005.money amount 1,50",
      "913 TD005.date day 7.6.2015",
      "914 TD005.text words four",
      "915 TD005.document file x",
      "916 TD005.quantity number 1e5"
    ) {
      $0.set("gateway", "desktop")
      for (index, example) in every.enumerated() {
        $0.tender.parameters.append(
          Parameter(
            id: example.id,
            title: "parameter",
            type: example.type,
            value: nil,
            location: ResolveSample.inTender(700)
          )
        )
        $0.set(example.id, example.value, line: 911 + index)
      }
    },
    ResolveCase("a text names an unknown parameter", "20 TD004.text mailboxes") {
      $0.requirement("R-A2") { $0.statement.german = RichText([.paragraph([.parameter("mailboxes")])]) }
    },
    ResolveCase(
      "a value is missing in text and quantity",
      "10 TD006.text accounts",
      "3 TD006.quantity accounts"
    ) { $0.unset("accounts") },
    ResolveCase("an expectation names an unknown parameter", "40 TD004.expectation availability") {
      $0.requirement("R-B2") { $0.expectation = .minimum(.parameter("availability")) }
    },
    ResolveCase("an expectation names a parameter without a value", "40 TD006.expectation availability") {
      $0.tender.parameters = [open("availability", .quantity(.percent))]
      $0.requirement("R-B2") { $0.expectation = .minimum(.parameter("availability")) }
    },
    ResolveCase("a condition names an unknown parameter", "20 TD004.condition storage R-A2") {
      $0.requirement("R-A2") { $0.condition = .parameter("storage", .atLeast, "1") }
    },
    ResolveCase("a condition names a parameter without a value", "20 TD006.condition storage R-A2") {
      $0.tender.parameters = [open("storage", .quantity(.gibibytes))]
      $0.requirement("R-A2") { $0.condition = .parameter("storage", .atLeast, "1") }
    },
    ResolveCase(
      "a condition compares what does not compare",
      "10 TD008.parameter gateway b R-A1",
      "20 TD008.parameter accounts many R-A2",
      "25 TD008.answer R-A2 maybe R-A3"
    ) {
      $0.requirement("R-A1") { $0.condition = .parameter("gateway", .contains, "b") }
      $0.requirement("R-A2") { $0.condition = .parameter("accounts", .equals, "many") }
      $0.requirement("R-A3") { $0.condition = .answer("R-A2", .equals, "maybe") }
    },
    ResolveCase("an expected value of another form", "20 TD007.value R-A2") {
      $0.requirement("R-A2") { $0.expectation = .equals(.value(.money(Money(cents: 1)))) }
    },
    ResolveCase("a parameter in another unit", "40 TD007.parameter R-B2 accounts") {
      $0.requirement("R-B2") { $0.expectation = .minimum(.parameter("accounts")) }
    },
    ResolveCase("a day where no day is asked for", "20 TD007.milestone R-A2 submission") {
      $0.requirement("R-A2") { $0.expectation = .maximum(.milestone(.submission)) }
    },
    ResolveCase("a day that the schedule leaves open", "25 TD007.day R-A3 questions") {
      $0.tender.schedule.days[.questions] = nil
      $0.requirement("R-A3") { $0.expectation = .maximum(.milestone(.questions)) }
    },
    ResolveCase("codes where no codes are asked for", "20 TD007.codes R-A2") {
      $0.requirement("R-A2") { $0.expectation = .includesAll(["eid"]) }
    },
    ResolveCase("a code that is not offered, and too many", "50 TD007.code R-I1 card", "50 TD007.count R-I1 3") {
      $0.requirement("R-I1") { $0.expectation = .includesAny(["eid", "token", "card"], count: 3) }
    },
    ResolveCase("a range the wrong way round", "40 TD007.range R-B2") {
      $0.requirement("R-B2") { $0.expectation = .range(percent(99), percent(98)) }
    },
    ResolveCase("evidence on an open day", "21 TD009.open R-A2 questions E1") {
      $0.tender.schedule.days[.questions] = nil
      $0.requirement("R-A2") {
        $0.evidence = [
          EvidenceDemand(
            code: .accreditation,
            document: .company,
            due: .withOffer,
            validOn: [.questions],
            location: ResolveSample.inCatalogue(21)
          )
        ]
      }
    },
  ]

  private static func open(_ id: String, _ type: AnswerType) -> Parameter {
    Parameter(id: id, title: "open", type: type, value: nil, location: ResolveSample.inTender(701))
  }

  private static func percent(_ number: Int) -> Operand { .value(.quantity(Quantity(DecimalNumber(number), .percent))) }
}
