import Evaluation
import Procurement
import TestSupport
import Testing

@Suite struct WorkingCalendarTests {
  private let calendar: WorkingCalendar

  init() throws { calendar = try ScheduleSample.dresden() }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  @Test(arguments: [
    ("2026-03-02", 35, "2026-04-06"), ("2026-03-02", 30, "2026-04-01"), ("2015-06-01", 52, "2015-07-23"),
    ("2015-06-01", 0, "2015-06-01"),
  ])
  func `the day of the event is not counted`(start: String, count: Int, expected: String) throws {
    #expect(calendar.day(PeriodLength(count), .after, try day(start)) == (try day(expected)))
    #expect(calendar.day(PeriodLength(count), .before, try day(expected)) == (try day(start)))
  }

  // Good Friday 3 April and Easter Monday 6 April 2026.
  @Test(arguments: [
    ("2026-04-02", 1, "2026-04-07"), ("2026-04-01", 5, "2026-04-10"), ("2026-04-04", 1, "2026-04-07"),
    ("2026-04-07", 1, "2026-04-08"),
  ])
  func `working days leave out Saturdays, Sundays and holidays`(start: String, count: Int, expected: String) throws {
    #expect(calendar.day(PeriodLength(count, .workingDays), .after, try day(start)) == (try day(expected)))
  }

  @Test(arguments: [("2026-04-07", 1, "2026-04-02"), ("2026-04-07", 3, "2026-03-31"), ("2026-04-05", 1, "2026-04-02")])
  func `working days are counted backward alike`(start: String, count: Int, expected: String) throws {
    #expect(calendar.day(PeriodLength(count, .workingDays), .before, try day(start)) == (try day(expected)))
  }

  @Test func `a move names the days of rest that it passed`() throws {
    let shift = try #require(calendar.workingDay(from: try day("2026-04-03")))
    #expect(shift.to == (try day("2026-04-07")))
    #expect(shift.passed.map(\.day.description) == ["2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06"])
    let back = try #require(calendar.workingDay(from: try day("2026-04-06"), backwards: true))
    #expect(back.to == (try day("2026-04-02")))
    #expect(back.passed.count == 4)
  }

  @Test func `counting beyond the calendar gives nothing`() throws {
    let last = try day("9999-12-31")
    #expect(calendar.day(PeriodLength(1), .after, last) == nil)
    #expect(calendar.day(PeriodLength(1, .workingDays), .after, last) == nil)
    #expect(calendar.day(PeriodLength(1, .months), .after, last) == nil)
    #expect(calendar.day(PeriodLength(1, .workingDays), .before, try day("0001-01-01")) == nil)
  }

  @Test func `from a working day, adding and then taking away comes back`() throws {
    var random = Seeded(71)
    for _ in 0..<2000 {
      let start = try #require(try day("2013-01-01").adding(days: random.below(6000)))
      let first = try #require(calendar.workingDay(from: start)).to
      let length = PeriodLength(random.below(60), random.below(2) == 0 ? .workingDays : .days)
      let end = try #require(calendar.day(length, .after, first))
      #expect(calendar.day(length, .before, end) == first, "\(first) \(length)")
      if length.unit == .workingDays { #expect(calendar.rest(on: end) == nil) }
    }
  }

  @Test func `a later start or a longer period never ends earlier`() throws {
    var random = Seeded(72)
    for _ in 0..<2000 {
      let start = try #require(try day("2013-01-01").adding(days: random.below(6000)))
      let next = try #require(start.adding(days: 1))
      let unit = PeriodLength.Unit.allCases[random.below(3)]
      let count = random.below(60)
      let end = try #require(calendar.day(PeriodLength(count, unit), .after, start))
      let later = try #require(calendar.day(PeriodLength(count, unit), .after, next))
      let longer = try #require(calendar.day(PeriodLength(count + 1, unit), .after, start))
      #expect(end <= later && end <= longer)
      let (moved, movedLater) = (calendar.workingDay(from: start)?.to, calendar.workingDay(from: next)?.to)
      #expect(try #require(moved) <= (try #require(movedLater)))
    }
  }
}
