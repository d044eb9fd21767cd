import Evaluation
import Procurement
import TestSupport
import Testing

/// What holds on every day, under every regime, in every procedure.
@Suite struct SchedulePropertyTests {
  private struct Draw {
    let sample: ScheduleSample
    let day: CalendarDay

    init(_ random: inout Seeded) throws {
      let regimes = [("vgv-2016", 16_910), ("vol-a-eg-2009", 15_800), ("vol-a-1-saxony-2013", 15_800)]
      let regime = regimes[random.below(3)]
      let kind = ProcedureKind.allCases[random.below(ProcedureKind.allCases.count)]
      let circumstances = Circumstance.allCases.filter { _ in random.below(3) == 0 }
      sample = try ScheduleSample(
        regime.0,
        kind,
        circumstances,
        days: [.dispatch: "2015-06-15", .submission: "2015-07-07"],
        value: 10_000 + random.below(400_000)
      )
      // Days since 1970, within the time of the regime.
      let start = try #require(CalendarDay(iso: "1970-01-01"))
      day = try #require(start.adding(days: regime.1 + random.below(regime.0 == "vol-a-eg-2009" ? 1000 : 4000)))
    }
  }

  @Test func `a period of law that may be extended never ends on a day of rest`() throws {
    let calendar = try ScheduleSample.dresden()
    var random = Seeded(81)
    for _ in 0..<150 {
      let draw = try Draw(&random)
      for reckoning in try draw.sample.plan(on: draw.day.description).steps.compactMap(\.reckoning) {
        let counting = draw.sample.norms.periods.counting(reckoning.rule.counting)
        if counting?.end == .nextWorkingDay, reckoning.rule.force == .law, reckoning.rule.direction == .after {
          #expect(calendar.rest(on: reckoning.limit) == nil, "\(reckoning.rule.id) \(reckoning.limit)")
        }
        if reckoning.rule.step.isAct {
          #expect(calendar.rest(on: reckoning.planned) == nil, "\(reckoning.rule.id) \(reckoning.planned)")
        }
      }
    }
  }

  @Test func `dispatching a day later makes no step earlier`() throws {
    var random = Seeded(82)
    for _ in 0..<150 {
      let draw = try Draw(&random)
      let next = try #require(draw.day.adding(days: 1))
      let (plan, later) = try (draw.sample.plan(on: draw.day.description), draw.sample.plan(on: next.description))
      for step in ScheduleStep.way {
        guard let first = plan.step(step)?.day, let second = later.step(step)?.day else { continue }
        #expect(first <= second, "\(step.rawValue) \(draw.day)")
      }
    }
  }

  @Test func `the steps of the way stand in their order`() throws {
    var random = Seeded(83)
    for _ in 0..<150 {
      let draw = try Draw(&random)
      let plan = try draw.sample.plan(on: draw.day.description)
      let days = ScheduleStep.way.compactMap { plan.step($0)?.day }
      #expect(days == days.sorted(), "\(draw.day)")
    }
  }

  @Test func `from the latest dispatch the start is reached, from the next working day it is not`() throws {
    let calendar = try ScheduleSample.dresden()
    var random = Seeded(84)
    var checked = 0
    for _ in 0..<40 {
      let draw = try Draw(&random)
      let start = try #require(draw.day.adding(days: 200))
      let backward = try #require(try draw.sample.plan(on: draw.day.description, start: start.description).backward)
      guard let latest = backward.latest(.dispatch) else { continue }
      let reached = try draw.sample.plan(on: latest.description).step(.start)?.day
      #expect(try #require(reached) <= start)
      let next = try #require(latest.adding(days: 1).flatMap { calendar.workingDay(from: $0) }).to
      if let missed = try draw.sample.plan(on: next.description).step(.start)?.day { #expect(start < missed) }
      checked += 1
    }
    #expect(checked > 10)
  }
}
