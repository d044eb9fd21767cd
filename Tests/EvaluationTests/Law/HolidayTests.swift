import Evaluation
import Procurement
import TestSupport
import Testing

@Suite struct HolidayTests {
  /// From calendars on the wall: Good Friday, Easter Monday, Ascension, Whit Monday, Day of Repentance.
  private static let movable = [
    "2010 04-02 04-05 05-13 05-24 11-17", "2011 04-22 04-25 06-02 06-13 11-16", "2012 04-06 04-09 05-17 05-28 11-21",
    "2013 03-29 04-01 05-09 05-20 11-20", "2014 04-18 04-21 05-29 06-09 11-19", "2015 04-03 04-06 05-14 05-25 11-18",
    "2016 03-25 03-28 05-05 05-16 11-16", "2017 04-14 04-17 05-25 06-05 11-22", "2018 03-30 04-02 05-10 05-21 11-21",
    "2019 04-19 04-22 05-30 06-10 11-20", "2020 04-10 04-13 05-21 06-01 11-18", "2021 04-02 04-05 05-13 05-24 11-17",
    "2022 04-15 04-18 05-26 06-06 11-16", "2023 04-07 04-10 05-18 05-29 11-22", "2024 03-29 04-01 05-09 05-20 11-20",
    "2025 04-18 04-21 05-29 06-09 11-19", "2026 04-03 04-06 05-14 05-25 11-18",
  ]

  @Test(arguments: movable) func `Saxony rests on eleven days of the year`(line: String) throws {
    let parts = line.split(separator: " ").map(String.init)
    let year = try #require(Int(parts[0]))
    let fixed = ["01-01", "05-01", "10-03", "10-31", "12-25", "12-26"]
    let expected = Set((fixed + parts.dropFirst()).map { "\(year)-\($0)" })
    let days = try (
      #require(CalendarDay(year: year, month: 1, day: 1)), #require(CalendarDay(year: year, month: 12, day: 31))
    )
    let found = try ScheduleSample.dresden().holidays(from: days.0, to: days.1).map(\.day.description)
    // Two may fall on one day, as Labour Day and Ascension did in 2008.
    #expect(Set(found) == expected)
    #expect(found.count == 11)
  }

  @Test func `the Day of Repentance is the Wednesday before 23 November in every year`() throws {
    let repentance = try #require(try ScheduleSample.shipped().holidays.first { $0.id == "repentance" })
    for year in 1995...2200 {
      let day = try #require(repentance.day(in: year))
      #expect(day.weekday == 3 && day.month == 11 && (16...22).contains(day.day), "\(day)")
    }
  }

  @Test func `before the register begins nothing is claimed`() throws {
    for holiday in try ScheduleSample.shipped().holidays { #expect(holiday.day(in: 1994) == nil, "\(holiday.id)") }
  }

  @Test func `another region has none of these`() throws {
    let calendar = WorkingCalendar(try ScheduleSample.shipped().holidays, region: "DE212")
    let day = try #require(CalendarDay(iso: "2026-11-18"))
    #expect(calendar.rest(on: day) == nil)
  }

  @Test func `a holiday counts before the day of the week`() throws {
    // 3 October 2015 was a Saturday.
    let day = try #require(CalendarDay(iso: "2015-10-03"))
    let unity = try #require(try ScheduleSample.shipped().holidays.first { $0.id == "german-unity" })
    #expect(try ScheduleSample.dresden().rest(on: day)?.reason == .holiday(unity))
  }

  @Test func `a rule that reaches into December of the year before is found`() throws {
    let holiday = Holiday(
      id: "before",
      title: "before",
      regions: ["DE"],
      rule: .weekdayBefore(weekday: 1, month: 1, day: 1),
      window: .always,
      confidence: .inferred,
      source: "test",
      location: ResolveSample.inTender(1)
    )
    let calendar = WorkingCalendar([holiday], region: "DE")
    // The Monday before 1 January 2016.
    let day = try #require(CalendarDay(iso: "2015-12-28"))
    #expect(calendar.rest(on: day) != nil)
    #expect(calendar.holidays(from: day, to: day).map(\.day) == [day])
  }
}
