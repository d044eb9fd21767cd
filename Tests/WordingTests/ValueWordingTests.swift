import Procurement
import Testing
import Wording

@Suite struct ValueWordingTests {
  private let german = Wording(.german)
  private let english = Wording(.english)

  @Test(arguments: [
    ("0", "0", "0"), ("999", "999", "999"), ("1000", "1.000", "1,000"), ("-100", "-100", "-100"),
    ("1234567.891", "1.234.567,891", "1,234,567.891"), ("-1000.5", "-1.000,5", "-1,000.5"),
  ])
  func `numbers have the separators of the language and all of their digits`(
    text: String,
    inGerman: String,
    inEnglish: String
  ) throws {
    let number = try #require(DecimalNumber(text))
    #expect(german.text(number) == inGerman)
    #expect(english.text(number) == inEnglish)
  }

  @Test func `amounts have two decimals and the sign of the euro`() {
    #expect(german.text(Money(cents: 123_450)) == "1.234,50\u{00A0}€")
    #expect(english.text(Money(cents: 123_450)) == "€1,234.50")
    #expect(english.text(Money(cents: -5)) == "-€0.05")
  }

  @Test func `days are written as the language writes them`() throws {
    let day = try #require(CalendarDay(iso: "2015-06-07"))
    #expect(german.text(day) == "07.06.2015")
    #expect(english.text(day) == "7 June 2015")
  }

  @Test func `a day with an hour names both, and without one only the day`() throws {
    let day = try #require(CalendarDay(iso: "2015-06-07"))
    #expect(german.text(day, at: ClockTime("09:05")) == "07.06.2015, 09:05\u{00A0}Uhr")
    #expect(english.text(day, at: ClockTime("09:05")) == "7 June 2015, 09:05 (local time)")
    #expect(german.text(day, at: nil) == "07.06.2015")
  }

  @Test func `one of something is written in the singular`() {
    #expect(german.text(Quantity(DecimalNumber(1), .accounts)) == "1\u{00A0}Postfach")
    #expect(german.text(Quantity(DecimalNumber(23), .accounts)) == "23\u{00A0}Postfächer")
    #expect(english.text(Quantity(DecimalNumber(1), .hours)) == "1\u{00A0}hour")
    #expect(english.text(Quantity(DecimalNumber(0), .hours)) == "0\u{00A0}hours")
  }

  @Test func `percentages and bare counts`() throws {
    let share = try Quantity(#require(DecimalNumber("99.5")), .percent)
    #expect(german.text(share) == "99,5\u{00A0}%")
    #expect(english.text(share) == "99.5%")
    #expect(german.text(Quantity(DecimalNumber(1200), .count)) == "1.200")
  }

  @Test func `codes are written in words where the type knows them`() {
    let code = AnswerType.Code(id: "eid", title: LocalizedText("eID", "electronic identity"))
    let type = AnswerType.codes([code], minimum: 1, maximum: 2)
    #expect(english.text(.codes(["eid", "sms"]), type: type) == "electronic identity, sms")
    #expect(english.text(.codes(["eid", "sms"])) == "eid, sms")
    #expect(german.text(.yesNo(false)) == "nein")
  }

  @Test func `the form of an answer is named`() {
    let codes = [AnswerType.Code(id: "a", title: LocalizedText("a"))]
    #expect(german.text(AnswerType.quantity(.percent)) == "Zahl (%)")
    #expect(german.text(AnswerType.text(limit: 1500)) == "Text, höchstens 1.500 Zeichen")
    #expect(german.text(AnswerType.codes(codes, minimum: 1, maximum: 1)) == "eine Angabe aus der Liste")
    #expect(german.text(AnswerType.codes(codes, minimum: 2, maximum: 2)) == "genau 2 Angaben aus der Liste")
    #expect(
      english.text(AnswerType.codes(codes, minimum: 1, maximum: 3)) == "at least 1 and at most 3 entries of the list"
    )
  }
}
