import Evaluation
import Procurement
import Testing

/// What bidders enter in fields, through the whole way from the cell to the offer.
@Suite struct FormEntryTests {
  private func price(_ cell: ReturnedCell) throws -> Money? {
    try offer(cell, at: "Preise/P-01/G").prices.first?.unitPrice
  }

  private func offer(_ cell: ReturnedCell, at name: String) throws -> Offer {
    let made = try DresdenForm.made()
    let manipulation = FormManipulation(try DresdenForm.returned())
    let place = try manipulation.address(name).orThrow()
    var form = manipulation.form
    form.sheets[place.sheet].cells[place.cell] = cell
    return try FormReading.read(FormComparison(made.forms[0], form), against: made.specification).offer.orThrow()
  }

  @Test(arguments: [
    ("12", 1200), ("12,5", 1250), ("12.5", 1250), ("1.234,50", 123450), ("1,234.50", 123450), ("1 234,50", 123450),
    ("1'234.50", 123450), ("1.234.567", 123_456_700), ("1,234,567.00", 123_456_700), ("€ 12,50", 1250),
    ("12,50 EUR", 1250), ("12,50\u{A0}€", 1250), ("12,-", 1200), ("-3,00", -300), ("0,08", 8),
  ])
  func `an amount with comma, point, thousands signs or the sign of the euro is understood`(text: String, cents: Int)
    throws
  {
    #expect(try price(ReturnedCell(.text(text)))?.cents == cents)
  }

  @Test(arguments: [
    "1.234", "1,234", "12.345", "12,50 $", "CHF 12", "ca. 12", "12,50 € netto", "1.23.4", "1.2,3.4", "12,505", "zwölf",
    "1 2,50", "12 345 6", "",
  ])
  func `what can be read in two ways, or in none, is no amount`(text: String) throws {
    #expect(try price(ReturnedCell(.text(text))) == nil)
  }

  @Test(arguments: [
    ("0.28000000000000003", "0.28"), ("1.5E-2", "0.015"), ("99.5", "99.5"), ("1E3", "1000"), ("0.1", "0.1"),
    ("123456789012345678", "123456789012346000"), ("-0.0", "0"), ("2.9999999999999996", "3"),
  ])
  func `a number is what was typed, whatever the binary number behind it`(text: String, number: String) {
    #expect(SpreadsheetNumber.decimal(text)?.description == number)
  }

  @Test(arguments: ["", "abc", "1.2.3", "1e", "--1", "1E99", "NaN", "inf", "0x10"])
  func `what is no number is none`(text: String) { #expect(SpreadsheetNumber.decimal(text) == nil) }

  @Test func `days are counted from 1900 or from 1904`() {
    // 2014-02-17 has the number 41687; 1904 began 1,462 days after 1900 did.
    #expect(SpreadsheetNumber.day(DecimalNumber(41687), from1904: false)?.description == "2014-02-17")
    #expect(SpreadsheetNumber.day(DecimalNumber(40225), from1904: true)?.description == "2014-02-17")
    #expect(SpreadsheetNumber.day(DecimalNumber(60), from1904: false) == nil)
    #expect(SpreadsheetNumber.day(DecimalNumber(99_999_999), from1904: false) == nil)
  }

  @Test(arguments: [
    ("31.12.2026", "2026-12-31"), ("1. Oktober 2016", "2016-10-01"), ("2016-10-31", "2016-10-31"),
    ("31/10/2016", "2016-10-31"), ("October 31, 2016", "2016-10-31"), ("7.6.2015", "2015-06-07"),
  ])
  func `a day that is clear is understood`(text: String, day: String) throws {
    let offer = try offer(ReturnedCell(.text(text)), at: "Anforderungen/DM-ACC-02/E")
    #expect(offer.answers.first { $0.requirement == "DM-ACC-02" }?.values == [day])
  }

  @Test(arguments: ["1/2/2016", "31.10.16", "30.02.2016", "bald"])
  func `a day that is not clear stands in quotes, so that nobody takes it for one`(text: String) throws {
    let offer = try offer(ReturnedCell(.text(text)), at: "Anforderungen/DM-ACC-02/E")
    #expect(offer.answers.first { $0.requirement == "DM-ACC-02" }?.values == ["„\(text)“"])
  }

  @Test func `a percentage that the spreadsheet keeps as a hundredth is read as it is shown`() throws {
    let offer = try offer(ReturnedCell(.number("0.995"), format: .percent), at: "Anforderungen/DM-ACC-18/E")
    let answer = offer.answers.first { $0.requirement == "DM-ACC-18" }
    #expect(answer?.values == ["99.5"] && answer?.unit == "percent")
    #expect(answer?.location.cell?.hasPrefix("Anforderungen!E") == true)
  }

  @Test func `quantities and products are the published ones, whatever the form says`() throws {
    let made = try DresdenForm.made()
    var manipulation = FormManipulation(try DresdenForm.returned())
    let lines = ["set Preise/P-06/G number 1.35", "set Preise/P-06/F number 1", "set Preise/P-06/H number 1.35"]
    for line in lines where !manipulation.apply(line) { Issue.record("\(line)") }
    let comparison = FormComparison(made.forms[0], manipulation.form)
    let offer = try FormReading.read(comparison, against: made.specification).offer.orThrow()
    // 1,104 mailbox months at 1.35 euros.
    #expect(offer.prices.first?.quantity == 1104 && offer.prices.first?.total == Money(cents: 149040))
    #expect(offer.total == Money(cents: 149040))
  }
}
