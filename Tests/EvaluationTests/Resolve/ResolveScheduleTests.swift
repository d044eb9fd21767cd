import Evaluation
import Procurement
import Testing

@Suite struct ResolveScheduleTests {
  @Test(arguments: cases) func `schedules that cannot be are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("no day of dispatch", "5 TD060.missing dispatch") { $0.tender.schedule.days[.dispatch] = nil },
    ResolveCase("dispatch on the last day for offers", "5 TD061.not-after submission 2015-07-07 dispatch 2015-07-07") {
      $0.tender.schedule.days[.dispatch] = ResolveSample.day("2015-07-07")
      $0.tender.schedule.days[.questions] = nil
    },
    ResolveCase("opening before the deadline", "5 TD061.before opening 2015-07-06 submission 2015-07-07") {
      $0.tender.schedule.days[.opening] = ResolveSample.day("2015-07-06")
    },
    ResolveCase("award after the binding period", "5 TD061.before binding-until 2015-07-20 award 2015-07-28") {
      $0.tender.schedule.days[.bindingUntil] = ResolveSample.day("2015-07-20")
    },
    ResolveCase(
      "service that ends on the day it starts",
      "5 TD061.not-after end-of-service 2015-09-01 start-of-service 2015-09-01"
    ) {
      $0.tender.schedule.days[.end] = ResolveSample.day("2015-09-01")
    },
  ]

  @Test func `without a day of dispatch there is no law and no specification`() {
    var sample = ResolveSample()
    sample.tender.schedule.days[.dispatch] = nil
    #expect(sample.resolve().specification == nil)
  }

  @Test func `everything after the deadline may happen on one day`() {
    var sample = ResolveSample()
    for milestone in [Milestone.opening, .award, .start] {
      sample.tender.schedule.days[milestone] = ResolveSample.day("2015-07-07")
    }
    #expect(sample.resolve().findings == [])
  }
}
