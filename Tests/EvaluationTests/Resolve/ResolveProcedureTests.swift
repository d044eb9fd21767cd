import Evaluation
import Procurement
import Testing

@Suite struct ResolveProcedureTests {
  @Test(arguments: cases) func `regimes, values and procedures that the law does not allow are found`(
    example: ResolveCase
  ) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase(
      "a value above the threshold under the regime below",
      "4 TD100.above VOL/A\u{1E}VOL/A eg 2015-06-15 240000.00 207000.00",
      "4 TD103.closed negotiated\u{1E}negotiated european\u{1E}european"
    ) {
      $0.estimate(.running(per: .month, term: .unlimited, extensions: []), 500_000)
      $0.norms.award.procedures[4].kind = .negotiatedWithoutCall
      $0.norms.award.procedures[4].grounds[0].test = .upTo(Money(cents: 1))
      $0.norms.award.procedures[4].title = "negotiated"
      var other = $0.norms.award.procedures[4]
      other.kind = .open
      other.title = "european"
      other.grounds[0].test = .always
      $0.norms.award.procedures.append(other)
    },
    ResolveCase(
      "a value below the threshold under the regime above",
      "4 TD100.below EG\u{1E}EG VOL/A\u{1E}VOL/A 2015-06-15 12000.00 207000.00"
    ) {
      var other = $0.norms.regimes[0]
      other.id = "eg"
      other.title = "EG"
      $0.norms.regimes.append(other)
      $0.tender.procedure.regime = "eg"
    },
    ResolveCase("a register without thresholds", "4 TD101.empty") { $0.norms.award = AwardLaw() },
    ResolveCase("an estimate without an amount", "9 TD101.estimate") { $0.estimate(.single, 0) },
    ResolveCase("no rule of estimation for the day", "9 TD101.valuation 2015-06-15") {
      $0.norms.award.valuations = []
    },
    ResolveCase("no threshold for the day", "4 TD101.threshold 2015-06-15") {
      $0.norms.award.thresholds[0].standing.until = ResolveSample.day("2015-06-14")
    },
    ResolveCase("no law for the Land", "4 TD101.regime DE300 2015-06-15") { $0.tender.authority.region = "DE300" },
    ResolveCase(
      "a value close below the threshold",
      "4 TD104.better open\u{1E}open negotiated\u{1E}negotiated",
      "9 TD102.close 186300.00 20700.00 207000.00"
    ) {
      // 90 percent of 207,000 are 186,300.
      $0.estimate(.single, 18_630_000)
      $0.norms.award.procedures[1].grounds[0].test = .always
      $0.tender.procedure.kind = .open
    },
    ResolveCase(
      "a value that reaches the threshold only at its highest",
      "9 TD102.spread 206999.99 207000.00 207000.00"
    ) {
      $0.estimate(.single, 20_700_000, least: 20_699_999)
      $0.above()
    },
    ResolveCase(
      "extensions that lead above the threshold in another reading",
      "4 TD103.closed negotiated\u{1E}negotiated open\u{1E}open",
      "9 TD102.reading 144000.00 252000.00 207000.00"
    ) {
      // 48 months of 3,000 are 144,000; 48 and 36 months would be 252,000.
      $0.estimate(.running(per: .month, term: .months(48), extensions: [.init(months: 12, times: 3)]), 300_000)
    },
    ResolveCase("a procedure beyond its limit", "4 TD103.closed negotiated\u{1E}negotiated open\u{1E}open") {
      $0.estimate(.single, 2_500_001)
    },
    ResolveCase(
      "a procedure of another regime",
      "4 TD103.foreign european\u{1E}european negotiated\u{1E}negotiated"
    ) {
      $0.tender.procedure.kind = nil
      $0.tender.procedure.title = "european"
    },
    ResolveCase(
      "an admissible procedure that is not the best",
      "4 TD104.better open\u{1E}open negotiated\u{1E}negotiated"
    ) {
      $0.tender.procedure.kind = .open
    },
    ResolveCase("a procedure that needs a ground", "4 TD105.ground restricted\u{1E}restricted") {
      $0.tender.procedure.kind = .restricted
    },
    ResolveCase("a procedure that nobody knows", "4 TD106.title procedure\u{1E}procedure") {
      $0.tender.procedure.kind = nil
    },
    ResolveCase("a ground of another procedure", "4 TD107.ground vol-a-open vol-a-restricted") {
      $0.tender.procedure.kind = .restricted
      $0.tender.procedure.ground = "vol-a-open"
    },
    ResolveCase("a shorter term than priced", "9 TD108.term 47 48") {
      $0.estimate(.running(per: .month, term: .months(24), extensions: [.init(months: 23)]), 10_000)
    },
  ]

  @Test func `the named ground silences the question, a term as long as the priced one is fine`() {
    var sample = ResolveSample()
    sample.tender.procedure.kind = .restricted
    sample.tender.procedure.ground = "vol-a-restricted"
    sample.estimate(.running(per: .month, term: .months(24), extensions: [.init(months: 24)]), 10_000)
    #expect(sample.resolve().findings == [])
  }

  @Test func `one cent below the band nobody is warned`() {
    var sample = ResolveSample()
    sample.estimate(.single, 18_629_999)
    sample.tender.procedure.kind = .open
    #expect(sample.resolve().findings == [])
  }

  @Test func `a procedure is known by the name that the regime has for it`() {
    var sample = ResolveSample()
    sample.tender.procedure.kind = nil
    sample.tender.procedure.title = "negotiated"
    #expect(sample.resolve().findings == [])
  }
}

extension ResolveSample {
  /// An estimate of one item, in cents.
  fileprivate mutating func estimate(_ kind: EstimateItem.Kind, _ most: Int, least: Int? = nil) {
    let (low, high) = (Money(cents: least ?? most), Money(cents: most))
    let item = EstimateItem(kind: kind, least: low, most: high, location: Self.inTender(9))
    tender.estimate = ValueEstimate(items: [item], reason: "because", location: Self.inTender(9))
  }

  /// The regime and the procedure above the threshold.
  fileprivate mutating func above() {
    var other = norms.regimes[0]
    other.id = "eg"
    norms.regimes.append(other)
    tender.procedure.regime = "eg"
    tender.procedure.kind = .open
  }
}
