import Evaluation
import Procurement
import Testing

@Suite struct ResolvePriceTests {
  @Test(arguments: cases) func `price sheets that cannot be computed are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("no sheet", "1 TD050.missing") { $0.priceSheet = nil },
    ResolveCase("an empty sheet", "2 TD050.empty") { $0.priceSheet?.positions = [] },
    ResolveCase("the sheet of another tender", "2 TD051.tender leipzig dresden") { $0.priceSheet?.tender = "leipzig" },
    ResolveCase("an unknown parameter", "3 TD004.quantity boxes") {
      $0.priceSheet?.positions[0].quantity = .parameter("boxes")
    },
    ResolveCase("a parameter that is no quantity", "3 TD052.parameter gateway") {
      $0.priceSheet?.positions[0].quantity = .parameter("gateway")
    },
    ResolveCase("a day as quantity", "3 TD052.form") { $0.priceSheet?.positions[0].quantity = .milestone(.award) },
    ResolveCase("half a piece", "6 TD052.whole P-2 0.5") { $0.priceSheet?.positions[1].quantity = pieces("0.5") },
    ResolveCase("no piece at all", "6 TD052.whole P-2 0") { $0.priceSheet?.positions[1].quantity = pieces("0") },
    ResolveCase(
      "a yearly quantity that does not fit the months",
      "6 TD052.term P-2 500",
      "9 TD108.term 48 50"
    ) {
      $0.priceSheet?.term = .value(.quantity(Quantity(DecimalNumber(50), .months)))
    },
    ResolveCase("a term of half a month", "2 TD053.months 0.5") {
      $0.priceSheet?.term = .value(.quantity(Quantity(DecimalNumber("0.5") ?? DecimalNumber(0), .months)))
    },
    ResolveCase("a term in pieces", "2 TD053.months 48") { $0.priceSheet?.term = pieces("48") },
    ResolveCase(
      "positions for what does not apply",
      "3 TD054.left-out P-1 R-I1",
      "6 TD054.unknown P-2 R-Q"
    ) {
      $0.select(.deselect("R-I1"))
      $0.priceSheet?.positions[0].requirements = ["R-I1"]
      $0.priceSheet?.positions[1].requirements = ["R-Q"]
    },
    ResolveCase("a position that hangs on an answer", "3 TD058.answer P-1") {
      $0.priceSheet?.positions[0].condition = .answer("R-A1", .equals, "yes")
    },
    ResolveCase("a position that hangs on an unknown parameter", "3 TD004.condition boxes P-1") {
      $0.priceSheet?.positions[0].condition = .parameter("boxes", .equals, "yes")
    },
    ResolveCase("only positions that do not apply", "2 TD050.empty") {
      for index in 0..<3 { $0.priceSheet?.positions[index].condition = .parameter("gateway", .equals, "web") }
    },
  ]

  @Test func `a position that the parameters decide against is not priced, and nothing in it counts`() {
    var sample = ResolveSample()
    sample.priceSheet?.positions[0].condition = .parameter("gateway", .equals, "web")
    sample.priceSheet?.positions[0].quantity = .parameter("boxes")
    sample.priceSheet?.positions[0].requirements = ["R-Q"]
    sample.priceSheet?.positions[1].condition = .parameter("gateway", .equals, "central")
    let resolution = sample.resolve()
    #expect(resolution.findings == [])
    #expect(resolution.specification?.positions.map(\.id) == ["P-2", "P-3"])
  }

  @Test func `quantities are multiplied by the months, by the years or by one`() {
    let specification = ResolveSample().resolve().specification
    // 23 mailboxes over 48 months, 500 messages in each of 4 years, 1 set-up.
    #expect(specification?.positions.map(\.total) == [1104, 2000, 1])
    #expect(specification?.positions.map(\.quantity) == [23, 500, 1])
    #expect(specification?.termInMonths == 48)
    #expect(specification?.taxPercent == DecimalNumber(19))
  }

  @Test func `eighteen months of a yearly quantity are computed when the result is whole`() {
    var sample = ResolveSample()
    sample.priceSheet?.term = .value(.quantity(Quantity(DecimalNumber(18), .months)))
    #expect(sample.resolve().specification?.positions.map(\.total) == [414, 750, 1])
  }

  @Test func `a term in years counts twelve months each`() {
    var sample = ResolveSample()
    sample.priceSheet?.term = .value(.quantity(Quantity(DecimalNumber(4), .years)))
    #expect(sample.resolve().specification?.termInMonths == 48)
  }

  @Test func `a product beyond 64 bits is found and traps nowhere`() {
    var sample = ResolveSample()
    sample.priceSheet?.positions[2].quantity = Self.pieces("999999999999999999")
    sample.priceSheet?.positions[2].recurrence = .monthly
    #expect(sample.resolve().findings.map(\.message.key) == ["TD052.term"])
  }

  private static func pieces(_ number: String) -> Operand {
    .value(.quantity(Quantity(DecimalNumber(number) ?? DecimalNumber(-1), .pieces)))
  }
}
