import Procurement
import Testing

@Suite struct WindowTests {
  private static func window(_ from: String, _ until: String) -> Window {
    Window(from: CalendarDay(iso: from), until: CalendarDay(iso: until))
  }

  @Test(arguments: [
    ("", "", true), ("2015-06-15", "2015-06-15", true), ("2015-06-16", "", false), ("", "2015-06-14", false),
    ("2015-01-01", "2015-12-31", true),
  ])
  func `a window holds from its first to its last day`(from: String, until: String, holds: Bool) throws {
    let day = try #require(CalendarDay(iso: "2015-06-15"))
    #expect(Self.window(from, until).contains(day) == holds)
  }

  @Test(arguments: [
    (("", ""), ("", ""), true), (("", "2018-05-24"), ("2018-05-25", ""), false),
    (("", "2018-05-25"), ("2018-05-25", ""), true), (("2018-05-25", ""), ("", "2018-05-24"), false),
    (("2011-01-01", "2019-12-31"), ("2015-01-01", "2015-12-31"), true),
    (("2015-01-01", "2015-12-31"), ("2011-01-01", "2019-12-31"), true), (("2015-01-01", ""), ("2016-01-01", ""), true),
  ])
  func `two windows overlap when they share a day`(
    first: (String, String),
    second: (String, String),
    overlap: Bool
  ) {
    #expect(Self.window(first.0, first.1).overlaps(Self.window(second.0, second.1)) == overlap)
  }
}
