import Evaluation
import Procurement
import TestSupport
import Testing

@Suite struct SchedulePlanTests {
  private static let dresden: [Milestone: String] = [
    .dispatch: "2015-06-15", .questions: "2015-06-26", .submission: "2015-07-07", .opening: "2015-07-08",
    .award: "2015-07-28", .start: "2015-09-01", .bindingUntil: "2015-08-14", .end: "2019-08-31",
  ]

  private static func march(_ circumstances: [Circumstance] = []) throws -> ScheduleSample {
    try ScheduleSample(
      "vgv-2016",
      .open,
      circumstances,
      days: [.dispatch: "2026-03-02", .submission: "2026-04-07"],
      value: 300_000
    )
  }

  // By hand: Easter Monday 6 April; 9 May is a Saturday; 14 May is Ascension.
  @Test func `each step follows from the one before`() throws {
    let plan = try Self.march().plan(on: "2026-03-02")
    let expected: [(ScheduleStep, String)] = [
      (.answers, "2026-04-01"), (.questions, "2026-03-27"), (.submission, "2026-04-07"), (.opening, "2026-04-08"),
      (.evaluation, "2026-04-22"), (.information, "2026-04-23"), (.standstill, "2026-05-08"), (.award, "2026-05-11"),
      (.bindingUntil, "2026-05-18"), (.awardNotice, "2026-06-10"), (.statistics, "2026-07-10"),
    ]
    for (step, day) in expected { #expect(plan.day(step) == day, "\(step.rawValue)") }
    #expect(plan.limit(.award) == "2026-05-09", "lawful on the Saturday already")
    #expect(plan.findings == [])
  }

  @Test func `a plan names what was moved, over which days and why`() throws {
    let shift = try #require(try Self.march().plan().step(.submission)?.reckoning?.shift)
    #expect(shift.ground == .law)
    #expect(shift.to.description == "2026-04-07")
    #expect(shift.passed.map(\.day.description) == ["2026-04-06"])
    guard case .holiday(let holiday)? = shift.passed.first?.reason else {
      Issue.record("no holiday")
      return
    }
    #expect(holiday.id == "easter-monday")
  }

  @Test func `the days of the tender go before those of the rules`() throws {
    let plan = try ScheduleSample("vol-a-1-saxony-2013", .negotiatedWithoutCall, days: Self.dresden).plan()
    for (step, day) in [(ScheduleStep.submission, "2015-07-07"), (.opening, "2015-07-08"), (.award, "2015-07-28")] {
      #expect(plan.day(step) == day)
      #expect(plan.step(step)?.own?.description == day)
    }
    // Ten working days after the tender's own opening.
    #expect(plan.day(.evaluation) == "2015-07-22")
    #expect(plan.findings == [])
  }

  @Test func `where the law names no number the step says so, with the norm`() throws {
    let plan = try ScheduleSample("vol-a-1-saxony-2013", .negotiatedWithoutCall, days: Self.dresden).plan()
    let step = try #require(plan.step(.submission))
    #expect(step.reckoning == nil)
    #expect(step.unnumbered.map(\.id) == ["vol-offers"])
    #expect(step.rule?.citations == [Citation(norm: "vol-a-2009", section: "10")])
  }

  // 22 days from dispatch to submission, as in the tender: 2 March and 22 days is Tuesday, 24 March 2026.
  @Test func `on another day of dispatch the tender's own lengths stand in for missing numbers`() throws {
    let sample = try ScheduleSample("vol-a-1-saxony-2013", .negotiatedWithoutCall, days: Self.dresden)
    let plan = try sample.plan(on: "2026-03-02")
    #expect(!plan.followsTender)
    #expect(plan.day(.submission) == "2026-03-24")
    #expect(plan.step(.submission)?.reckoning?.isOwnLength == true)
    #expect(plan.steps.allSatisfy { $0.own == nil })
  }

  /// By hand, from the start of service on Tuesday, 1 September 2015, with the tender's lead time of 35 days: award on
  /// 28 July; evaluation done on 27 July; ten working days before, opening on 13 July; the tender opens one day after the
  /// end of the period for offers, so that ends on Friday, 10 July; 22 days before, 18 June.
  @Test func `planning back ends on the latest days counted by hand`() throws {
    let plan = try ScheduleSample("vol-a-1-saxony-2013", .negotiatedWithoutCall, days: Self.dresden).plan()
    let backward = try #require(plan.backward)
    #expect(backward.start.description == "2015-09-01")
    let days = backward.steps.map { "\($0.step.rawValue) \($0.day)" }
    #expect(
      days == [
        "dispatch 2015-06-18", "submission 2015-07-10", "opening 2015-07-13", "evaluation 2015-07-27",
        "award 2015-07-28",
      ]
    )
  }

  @Test func `planning back stops where a period has no number and no length of its own`() throws {
    let days: [Milestone: String] = [.dispatch: "2015-06-15", .submission: "2015-07-07", .start: "2015-09-01"]
    let plan = try ScheduleSample("vol-a-1-saxony-2013", .restricted, days: days).plan()
    #expect(plan.backward?.steps == [])
    #expect(plan.step(.award)?.day != nil, "forward the tender's own submission leads on")
  }

  @Test(arguments: [
    ("2026-03-02", [], Confidence.inferred),  // moved by a rule that was not read
    ("2026-03-02", [Circumstance.electronicOffers], .verified), ("2026-07-06", [.electronicOffers], .partly),
  ])
  func `a day is as sure as the least sure rule that made it`(
    day: String,
    circumstances: [Circumstance],
    confidence: Confidence
  ) throws {
    let plan = try Self.march(circumstances).plan(on: day)
    #expect(plan.step(.submission)?.reckoning?.confidence == confidence)
  }

  @Test func `rules that hang on each other in a circle give no day and end`() throws {
    var periods = try ScheduleSample.shipped()
    let rules = periods.periods.filter { ["plan-opening", "plan-evaluation"].contains($0.id) }
    periods.periods = rules.map { rule in
      var rule = rule
      rule.anchor = rule.step == .opening ? .evaluation : .opening
      return rule
    }
    let planner = SchedulePlanner(tender: try Self.march().tender, norms: NormRegister(periods: periods))
    let plan = try #require(planner.plan())
    #expect(plan.step(.opening)?.day == nil && plan.step(.evaluation)?.day == nil)
  }

  @Test func `at the end of the calendar days stay open`() throws {
    let plan = try Self.march().plan(on: "9999-12-30")
    #expect(plan.step(.submission)?.day == nil)
  }

  @Test func `the holidays on the way are listed`() throws {
    let plan = try Self.march().plan(on: "2026-03-02", start: "2026-09-01")
    #expect(
      plan.holidays.map(\.day.description) == [
        "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25",
      ]
    )
    #expect(plan.countings.map(\.id) == ["eu-1182-71", "bgb", "calendar-days", "planning"])
  }
}
