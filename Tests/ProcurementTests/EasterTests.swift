import Procurement
import Testing

@Suite struct EasterTests {
  // Dates from calendars on the wall, and the earliest and the latest that there are.
  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1961-04-02", "1999-04-04", "2000-04-23", "2008-03-23", "2010-04-04", "2011-04-24",
    "2012-04-08", "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21",
    "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
    "2028-04-16", "2038-04-25", "2285-03-22",
  ])
  func `Easter falls on the day that calendars say`(text: String) throws {
    let day = try #require(CalendarDay(iso: text))
    #expect(CalendarDay.easterSunday(in: day.year) == day)
  }

  @Test func `Easter is a Sunday between 22 March and 25 April in every year of the calendar`() throws {
    for year in 1583...9999 {
      let easter = try #require(CalendarDay.easterSunday(in: year))
      #expect(easter.weekday == 7 && easter.year == year)
      let first = try #require(CalendarDay(year: year, month: 3, day: 22))
      #expect((0...34).contains(easter.ordinal - first.ordinal), "\(easter)")
    }
  }

  @Test(arguments: [0, -1, 10_000, Int.max, Int.min]) func `outside of the calendar there is no Easter`(year: Int) {
    #expect(CalendarDay.easterSunday(in: year) == nil)
  }

  @Test(arguments: [
    ("2015-01-31", 1, "2015-02-28"), ("2016-01-31", 1, "2016-02-29"), ("2015-03-31", -1, "2015-02-28"),
    ("2019-08-31", 3, "2019-11-30"), ("2015-09-01", -1, "2015-08-01"), ("2026-03-02", -12, "2025-03-02"),
    ("2015-12-15", 1, "2016-01-15"), ("2016-01-15", -1, "2015-12-15"), ("2015-06-07", 0, "2015-06-07"),
    ("2016-02-29", 12, "2017-02-28"), ("0001-02-01", -1, "0001-01-01"), ("9999-11-30", 1, "9999-12-30"),
  ])
  func `months keep the number of the day, or end with the month`(text: String, months: Int, expected: String) throws {
    #expect(try #require(CalendarDay(iso: text)).adding(months: months)?.description == expected)
  }

  @Test func `nothing is counted beyond the calendar`() throws {
    let (first, last) = try (#require(CalendarDay(iso: "0001-01-01")), #require(CalendarDay(iso: "9999-12-31")))
    #expect(first.adding(days: -1) == nil && last.adding(days: 1) == nil)
    #expect(first.adding(months: -1) == nil && last.adding(months: 1) == nil)
    #expect(last.adding(days: .max) == nil && first.adding(days: .min) == nil)
    #expect(last.adding(months: .max) == nil && first.adding(months: .min) == nil)
  }
}
