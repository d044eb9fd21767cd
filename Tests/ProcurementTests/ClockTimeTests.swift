import Procurement
import Testing

@Suite struct ClockTimeTests {
  @Test(arguments: [("00:00", 0), ("09:05", 545), ("12:00", 720), ("23:59", 1439)])
  func `a time of the day is read and written alike`(text: String, minutes: Int) throws {
    let time = try #require(ClockTime(text))
    #expect(time.minutes == minutes)
    #expect(time.description == text)
  }

  @Test(arguments: ["", "24:00", "12:60", "9:05", "09:5", "12", "12:00:00", "-1:00", "١٢:٠٠", "12.00", " 12:00"])
  func `what is no time of the day is none`(text: String) {
    #expect(ClockTime(text) == nil)
  }
}
