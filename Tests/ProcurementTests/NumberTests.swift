import Procurement
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("007", "7"), ("1.50", "1.5"), ("-12.50", "-12.5"), ("100", "100"), ("10.0", "10"),
    ("0.000000001", "0.000000001"), ("-0.05", "-0.05"), ("999999999999999999", "999999999999999999"), ("0.0", "0"),
  ])
  func `a decimal number is written in its shortest form`(text: String, expected: String) {
    #expect(DecimalNumber(text)?.description == expected)
  }

  @Test(arguments: [
    "", "-", "--1", "+1", "1.", ".5", "-.5", "1..5", "1.2.3", "1e5", "1E5", "0x10", "1,5", "1 000", " 1", "1 ", "1\n",
    "１", "٣", "½", "NaN", "inf", "1_000", "1.-5", "1.0000000000", "1234567890123456789", "12345678901.12345678",
  ])
  func `anything that is not digits with one point is no decimal number`(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func `decimal numbers of one value are equal, however they were written`() {
    #expect(DecimalNumber("1.50") == DecimalNumber("1.5"))
    #expect(DecimalNumber("2.0") == DecimalNumber(2))
    #expect(DecimalNumber("1.50")?.hashValue == DecimalNumber("1.5")?.hashValue)
  }

  @Test(arguments: [
    ("99.5", "99.49"), ("1", "0.999999999"), ("-1", "-1.1"), ("0.1", "0"), ("100000000000000000", "0.000000001"),
  ])
  func `decimal numbers of different scales are compared by value`(greater: String, less: String) throws {
    let numbers = try (#require(DecimalNumber(greater)), #require(DecimalNumber(less)))
    #expect(numbers.1 < numbers.0)
    #expect(!(numbers.0 < numbers.1))
  }

  @Test(arguments: [
    ("0", 0), ("1234.50", 123_450), ("1234.5", 123_450), ("7", 700), ("-0.01", -1), ("0.10", 10),
    ("9999999999999.99", 999_999_999_999_999),
  ])
  func `an amount is read to the cent`(text: String, cents: Int) {
    #expect(Money(text)?.cents == cents)
  }

  @Test(arguments: ["", "1.234", "0.001", "1.234,50", "1,50", "1.", ".50", "+1", "1e2", "1 €", "€1"])
  func `anything else is no amount`(text: String) {
    #expect(Money(text) == nil)
  }

  @Test func `an amount of more than thirteen digits before the point is none, whole or not`() {
    #expect(Money("9999999999999") == Money(cents: 999_999_999_999_900))
    #expect(Money("10000000000000") == nil)
    #expect(Money("10000000000000.01") == nil)
  }

  @Test(arguments: [
    (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123_450, "1234.50"), (-100, "-1.00"), (Int.min, "-92233720368547758.08"),
  ])
  func `an amount is written with two digits after the point`(cents: Int, text: String) {
    #expect(Money(cents: cents).description == text)
  }

  @Test func `sums and products that leave 64 bits are nil`() {
    #expect(Money(cents: 150).adding(Money(cents: -50)) == Money(cents: 100))
    #expect(Money(cents: .max).adding(Money(cents: 1)) == nil)
    #expect(Money(cents: .min).adding(Money(cents: -1)) == nil)
    #expect(Money(cents: 39).times(48) == Money(cents: 1872))
    #expect(Money(cents: .max).times(2) == nil)
    #expect(Money(cents: .min).times(-1) == nil)
  }
}
