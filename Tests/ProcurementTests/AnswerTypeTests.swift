import Procurement
import Testing

@Suite struct AnswerTypeTests {
  private static let codes = ["a", "b", "c"].map { AnswerType.Code(id: $0, title: LocalizedText($0)) }

  @Test func `a value of the buyer's files is read by its type`() {
    #expect(AnswerType.yesNo.value(of: "yes") == .yesNo(true))
    #expect(AnswerType.yesNo.value(of: "no") == .yesNo(false))
    #expect(AnswerType.quantity(.days).value(of: "3") == .quantity(Quantity(DecimalNumber(3), .days)))
    #expect(AnswerType.money.value(of: "12.50") == .money(Money(cents: 1250)))
    #expect(AnswerType.date.value(of: "2015-06-07") == CalendarDay(year: 2015, month: 6, day: 7).map { .date($0) })
    #expect(AnswerType.text(limit: 4).value(of: "four") == .text("four"))
    #expect(AnswerType.codes(Self.codes, minimum: 1, maximum: 2).value(of: "b a") == .codes(["b", "a"]))
  }

  @Test(arguments: [
    (AnswerType.yesNo, "Yes"), (.yesNo, "ja"), (.quantity(.days), "3 days"), (.money, "12,50"), (.date, "7.6.2015"),
    (.text(limit: 4), "fives"), (.document, "concept.pdf"), (.codes(codes, minimum: 1, maximum: 2), ""),
    (.codes(codes, minimum: 1, maximum: 2), "d"), (.codes(codes, minimum: 1, maximum: 2), "a a"),
    (.codes(codes, minimum: 1, maximum: 2), "a b c"), (.codes(codes, minimum: 2, maximum: 3), "a"),
  ])
  func `a value of another form is none`(type: AnswerType, text: String) {
    #expect(type.value(of: text) == nil)
  }
}
