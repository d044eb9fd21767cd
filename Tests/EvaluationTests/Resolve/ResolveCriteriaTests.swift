import Evaluation
import Procurement
import Testing

@Suite struct ResolveCriteriaTests {
  @Test(arguments: cases) func `criteria trees and scoring terms that cannot hold are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("children that do not add up", "11 TD030.sum 1.1 100 101") {
      $0.tender.criteria[0].groups[0].criteria[0].weight = 61
    },
    ResolveCase("groups that do not add up", "10 TD030.sum 1 99 100") { $0.tender.criteria[0].weight = 99 },
    ResolveCase(
      "weights out of range",
      "10 TD030.sum 1 100 0",
      "11 TD030.sum 1.1 0 100",
      "11 TD031.group 1.1 0"
    ) { $0.tender.criteria[0].groups[0].weight = 0 },
    ResolveCase("a weight of zero", "12 TD031.criterion R-B1 0") {
      $0.tender.criteria[0].groups[0].criteria[0].weight = 0
      $0.tender.criteria[0].groups[0].criteria[1].weight = 100
    },
    ResolveCase("a scored requirement without weight", "40 TD032.missing R-B2") {
      $0.tender.criteria[0].groups[0].criteria.removeLast()
      $0.tender.criteria[0].groups[0].criteria[0].weight = 100
    },
    ResolveCase(
      "criteria that are not scored",
      "14 TD033.exclusion R-A1",
      "15 TD033.information R-I1",
      "16 TD033.unknown R-Q"
    ) {
      add("R-A1", line: 14, to: &$0)
      add("R-I1", line: 15, to: &$0)
      add("R-Q", line: 16, to: &$0)
    },
    ResolveCase("a criterion that was left out", "13 TD033.left-out R-B2") { $0.select(.deselect("R-B2")) },
    ResolveCase("a criterion twice", "14 TD034.twice R-B1 dresden/tender.xml:12") { add("R-B1", line: 14, to: &$0) },
    ResolveCase("a main group with criteria and a group without", "10 TD035.main 1", "11 TD035.group 1.1") {
      let criteria = $0.tender.criteria[0].groups[0].criteria
      $0.tender.criteria[0].criteria = criteria
      $0.tender.criteria[0].groups[0].criteria = []
      $0.tender.criteria[0].weight = 200
    },
    ResolveCase("an unknown method", "20 TD070.unknown median-x") {
      $0.tender.scoring.formula = .unsettled("median-x")
    },
    ResolveCase("no digits", "20 TD071.digits 0") { $0.tender.scoring.rounding = .scaled(digits: 0) },
    ResolveCase("too many decimals", "20 TD071.decimals 10") { $0.tender.scoring.rounding = .decimals(10) },
    ResolveCase("a scaled number of points", "20 TD071.scaled price-ratio") {
      $0.tender.scoring.formula = .priceRatio(ScoreVector.points(price: 30))
    },
    ResolveCase("points over the span", "20 TD073.span") {
      $0.tender.scoring.rounding = .none
      $0.tender.scoring.formula = .span(ScoreVector.points(price: 30))
    },
    ResolveCase("points for closeness to the median", "20 TD073.median-proximity") {
      $0.tender.scoring.rounding = .none
      $0.tender.scoring.formula = .medianProximity(ScoreVector.points(price: 30))
    },
    ResolveCase("a median whose formula nobody could read", "20 TD074.median") {
      $0.tender.scoring.rounding = .none
      $0.tender.scoring.formula = .median(ScoreVector.percent(60))
    },
    ResolveCase("a mean whose formula nobody could read", "20 TD074.mean") {
      $0.tender.scoring.rounding = .none
      $0.tender.scoring.formula = .mean(ScoreVector.percent(60))
    },
    ResolveCase("references whose formula nobody could read", "20 TD074.reference") {
      $0.tender.scoring.rounding = .none
      $0.tender.scoring.formula = .reference(
        ScoreVector.percent(60),
        .init(performance: 1000, price: Money(cents: 100))
      )
    },
    ResolveCase("a line to another multiple than twice the price", "20 TD074.linear") {
      $0.tender.scoring.rounding = .none
      $0.tender.scoring.formula = .linear(ScoreVector.points(price: 30), zeroAt: DecimalNumber(3))
    },
    ResolveCase("a band that hangs on the leader") {
      $0.tender.scoring.formula = .extendedQuotient(.init(percent: DecimalNumber(5), decision: .lowestPrice))
    },
    ResolveCase("a mark-up, which measures each offer by itself") {
      $0.tender.scoring.formula = .markUp(DecimalNumber(3))
    },
    ResolveCase("a minimum of nothing", "20 TD072.least 0") { $0.tender.scoring.minimumPerformance = 0 },
    ResolveCase("a minimum beyond reach", "20 TD072.most 1001 1000") { $0.tender.scoring.minimumPerformance = 1001 },
  ]

  @Test func `a minimum that only the best offer reaches is sound`() {
    var sample = ResolveSample()
    sample.tender.scoring.minimumPerformance = 1000
    #expect(sample.resolve().findings == [])
  }

  @Test func `a scored requirement carries the weight of its criterion, others none`() {
    let specification = ResolveSample().resolve().specification
    #expect(specification?.requirement("R-B1")?.weight == 60)
    #expect(specification?.requirement("R-B2")?.weight == 40)
    #expect(specification?.requirement("R-A1")?.weight == nil)
  }

  /// Adds a criterion and raises the weights above it.
  private static func add(_ id: String, line: Int, to sample: inout ResolveSample) {
    sample.tender.criteria[0].groups[0].criteria.append(
      Criterion(requirement: id, weight: 10, location: ResolveSample.inTender(line))
    )
    sample.tender.criteria[0].groups[0].weight += 10
    sample.tender.criteria[0].weight += 10
  }
}
