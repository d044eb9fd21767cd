import Procurement
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: ["0001-01-01", "1900-02-28", "2000-02-29", "2012-02-29", "2015-06-07", "2100-12-31", "9999-12-31"])
  func `a day that the calendar has reads back as it was written`(text: String) {
    #expect(CalendarDay(iso: text)?.description == text)
  }

  @Test(arguments: [
    "", "2015-6-7", "2015-06-7 ", " 2015-06-07", "20150607", "2015/06/07", "07.06.2015", "2015-06-07T", "-015-06-07",
    "+015-06-07", "2015-13-01", "2015-00-01", "2015-06-31", "2015-06-00", "2015-02-29", "1900-02-29", "2100-02-29",
    "0000-01-01", "２015-06-07", "2015-06-0７", "2015-06-٠7",
  ])
  func `anything else is no day`(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test(arguments: [
    ("2015-06-07", 7), ("2015-06-08", 1), ("2000-01-01", 6), ("2012-02-29", 3), ("1970-01-01", 4), ("2026-11-23", 1),
    ("0001-01-01", 1),
  ])
  func `the day of the week is that of the calendar on the wall`(text: String, weekday: Int) throws {
    #expect(try #require(CalendarDay(iso: text)).weekday == weekday)
  }

  // 1970-01-01 is day 719 163 when 0001-01-01 is day 1 (Calendrical Calculations, Unix epoch).
  @Test(arguments: [
    ("0001-01-01", 0), ("0001-12-31", 364), ("0002-01-01", 365), ("0004-12-31", 1460), ("1970-01-01", 719_162),
    ("2000-03-01", 730_179),
  ])
  func `days are counted from 1 January of year 1`(text: String, ordinal: Int) throws {
    #expect(try #require(CalendarDay(iso: text)).ordinal == ordinal)
  }

  @Test(arguments: [
    ("2016-02-28", "2016-03-01", 2), ("2015-02-28", "2015-03-01", 1), ("2014-12-31", "2015-01-01", 1),
    ("2015-01-01", "2016-01-01", 365), ("2016-01-01", "2017-01-01", 366),
  ])
  func `leap days are counted where they are`(first: String, second: String, distance: Int) throws {
    let days = try (#require(CalendarDay(iso: first)), #require(CalendarDay(iso: second)))
    #expect(days.1.ordinal - days.0.ordinal == distance)
    #expect(days.0 < days.1)
    #expect(!(days.1 < days.0))
  }
}
