import Procurement
import Rendering
import Testing

/// A strict reading of RFC 5545, as far as our files use it.
@Suite struct ICalendarTests {
  private static let events = 5

  private func bytes(_ language: Language = .german) throws -> [UInt8] {
    ICalendar(try Sample.specification(), plan: try Sample.plan(), language: language).bytes
  }

  /// Content lines, unfolded.
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    var lines: [String] = []
    for line in String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").split(separator: "\n") {
      if line.hasPrefix(" ") {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  @Test(arguments: Language.allCases)
  func `lines end with CR and LF and have at most 75 bytes, none cut within a character`(language: Language) throws {
    let bytes = try bytes(language)
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    var line: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        #expect(index > 0 && bytes[index - 1] == 0x0D)
        let content = Array(line.dropLast())
        #expect(content.count <= 75 && !content.contains(0x0D))
        #expect(String(validating: content, as: UTF8.self) != nil)
        line = []
      } else {
        line.append(byte)
      }
    }
    #expect(line.isEmpty)
    #expect(bytes.contains { $0 > 0x7F } || language == .english)
  }

  @Test func `the calendar opens and closes, and events stand in it one after the other`() throws {
    let lines = try lines(try bytes())
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines[1] == "VERSION:2.0" && lines[2].hasPrefix("PRODID:"))
    let frame = lines.filter { $0 == "BEGIN:VEVENT" || $0 == "END:VEVENT" }
    #expect(frame == Array(repeating: ["BEGIN:VEVENT", "END:VEVENT"], count: Self.events).flatMap(\.self))
  }

  @Test func `each event has once what the standard demands, and is a whole day`() throws {
    let lines = try lines(try bytes())
    for event in lines.split(separator: "BEGIN:VEVENT").dropFirst() {
      for name in ["UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY:", "DESCRIPTION:"] {
        #expect(event.count { $0.hasPrefix(name) } == 1, "\(name)")
      }
      #expect(event.contains("DTSTAMP:20150615T000000Z"), "the day of dispatch, never the clock")
    }
    // The event ends on the day after, which is not part of it.
    let submission = try #require(lines.firstIndex(of: "UID:musterstadt-2015-submission@lastenheft.invalid"))
    #expect(lines[submission + 2] == "DTSTART;VALUE=DATE:20150706")
    #expect(lines[submission + 3] == "DTEND;VALUE=DATE:20150707")
  }

  @Test func `identifiers are unique and the same on another day and in another language`() throws {
    let identifiers = { (bytes: [UInt8]) in try lines(bytes).filter { $0.hasPrefix("UID:") } }
    let first = try identifiers(try bytes())
    #expect(Set(first).count == Self.events)
    #expect(try identifiers(try bytes(.english)) == first)
    var plan = try Sample.plan()
    for index in plan.steps.indices { plan.steps[index].day = plan.steps[index].day?.adding(days: 3) }
    #expect(try identifiers(ICalendar(try Sample.specification(), plan: plan, language: .german).bytes) == first)
  }

  @Test func `a step with an earliest and a latest day has two events`() throws {
    var plan = try Sample.plan()
    var other = plan.steps[1]
    other.bound = .earliest
    plan.steps.append(other)
    let calendar = ICalendar(try Sample.specification(), plan: plan, language: .german).bytes
    let identifiers = try lines(calendar).filter { $0.contains("-answers-") }
    #expect(
      identifiers == [
        "UID:musterstadt-2015-answers-latest@lastenheft.invalid",
        "UID:musterstadt-2015-answers-earliest@lastenheft.invalid",
      ]
    )
  }

  @Test func `commas, semicolons, backslashes and line breaks in texts are escaped`() throws {
    let lines = try lines(try bytes())
    let standstill = try #require(lines.first { $0.hasPrefix("DESCRIPTION:") && $0.contains("Stadtfest") })
    #expect(standstill.contains(#"Stadtfest\, groß\; laut"#))
    #expect(standstill.contains(#"\nHinweis zu <standstill> & mehr."#))
    let value = standstill.dropFirst("DESCRIPTION:".count)
    for (index, character) in zip(value.indices, value) where character == "," || character == ";" {
      #expect(index > value.startIndex && value[value.index(before: index)] == "\\")
    }
  }

  @Test func `an open step is no event`() throws {
    #expect(!(try lines(try bytes())).contains { $0.contains("binding-until") })
  }
}
