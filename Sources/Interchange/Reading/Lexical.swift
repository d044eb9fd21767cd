import Procurement

// How values are spelled in native files; the schema has a pattern for each.

extension Int {
  /// The largest whole number in a native file: nine digits.
  static var largest: Int { 999_999_999 }

  /// `-12`: an optional minus and one to nine digits.
  init?(native text: String) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard (1...9).contains(digits.count), digits.allSatisfy(\.isDigit), let value = Int(text) else { return nil }
    self = value
  }
}

extension DecimalNumber {
  /// `-99.5`: at most nine digits before the point and nine after it.
  init?(native text: String) {
    guard text.isDecimal(whole: 9, fraction: 9) else { return nil }
    self.init(text)
  }

  /// `-99.5`: at most nine digits before the point and two after it.
  init?(hundredths text: String) {
    guard text.isDecimal(whole: 9, fraction: 2) else { return nil }
    self.init(text)
  }
}

extension Money {
  /// `-1234.50`: at most thirteen digits before the point and two after it.
  init?(native text: String) {
    guard text.isDecimal(whole: 13, fraction: 2) else { return nil }
    self.init(text)
  }
}

extension String {
  /// `dresden-2015`: small letters and digits, in parts joined by hyphens.
  var isNativeID: Bool { isHyphenated { $0.isSmall || $0.isDigit } }

  /// `DM-ACC-01`: capital letters and digits, in parts joined by hyphens, a letter first.
  var isRequirementID: Bool {
    utf8.first?.isCapital == true && isHyphenated { $0.isCapital || $0.isDigit }
  }

  /// `1.0`: numbers with points between them.
  var isVersion: Bool {
    utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }

  fileprivate func isDecimal(whole: Int, fraction: Int) -> Bool {
    let digits = utf8.first == UInt8(ascii: "-") ? utf8.dropFirst() : utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.joined().allSatisfy(\.isDigit), (1...whole).contains(parts[0].count) else { return false }
    return parts.count == 1 || (1...fraction).contains(parts[1].count)
  }

  private func isHyphenated(_ isAllowed: (UInt8) -> Bool) -> Bool {
    utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.allSatisfy(isAllowed) }
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isSmall: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
