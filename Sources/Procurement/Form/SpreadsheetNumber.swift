/// Numbers as spreadsheets store them.
package enum SpreadsheetNumber {
  /// The number that `text` of a file stands for, such as `0.28000000000000003` or `1.5E-2`; nil for no number.
  ///
  /// Spreadsheets keep 15 significant digits and write up to 17 of the binary number behind them: what is beyond 15 is
  /// rounded away, half up, which gives back what was typed. More than 9 digits behind the point are nil as well.
  package static func decimal(_ text: some StringProtocol) -> DecimalNumber? {
    guard text.utf8.count <= 40 else { return nil }
    var bytes = Array(text.utf8)
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    var exponent = 0
    if let mark = bytes.firstIndex(where: { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }) {
      guard let power = Int(String(decoding: bytes[(mark + 1)...], as: UTF8.self)), abs(power) <= 40 else { return nil }
      exponent = power
      bytes = Array(bytes[..<mark])
    }
    let point = bytes.firstIndex(of: UInt8(ascii: "."))
    if let point { exponent -= bytes.count - point - 1 }
    let digits = bytes.filter { $0 != UInt8(ascii: ".") }
    guard !digits.isEmpty, digits.count >= bytes.count - 1,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return number(digits.map { Int($0) - 48 }, exponent, isNegative: isNegative)
  }

  private static func number(_ digits: [Int], _ exponent: Int, isNegative: Bool) -> DecimalNumber? {
    var digits = Array(digits.drop { $0 == 0 })
    var exponent = exponent
    if digits.count > 15 {
      let roundsUp = digits[15] >= 5
      exponent += digits.count - 15
      digits = Array(digits[..<15])
      if roundsUp { digits = increased(digits) }
    }
    while exponent < 0, digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    guard !digits.isEmpty else { return DecimalNumber(0) }
    guard exponent >= -9, digits.count + max(0, exponent) <= 18 else { return nil }
    var text = digits.map(String.init).joined() + String(repeating: "0", count: max(0, exponent))
    if exponent < 0 {
      text = String(repeating: "0", count: max(0, 1 - exponent - text.count)) + text
      text = text.dropLast(-exponent) + "." + text.suffix(-exponent)
    }
    return DecimalNumber((isNegative ? "-" : "") + text)
  }

  private static func increased(_ digits: [Int]) -> [Int] {
    var digits = digits
    for place in digits.indices.reversed() {
      if digits[place] < 9 {
        digits[place] += 1
        return digits
      }
      digits[place] = 0
    }
    return [1] + digits
  }

  /// The day with the number `serial`: 1 is 1 January 1900, or 2 January 1904; nil for fractions and for what is no day.
  ///
  /// Days before March 1900 are nil, because spreadsheets disagree on them.
  package static func day(_ serial: DecimalNumber, from1904: Bool) -> CalendarDay? {
    guard serial.scale == 0, let start = CalendarDay(iso: from1904 ? "1904-01-01" : "1899-12-30") else { return nil }
    guard from1904 ? serial.digits >= 0 : serial.digits >= 61 else { return nil }
    return start.adding(days: serial.digits)
  }
}
