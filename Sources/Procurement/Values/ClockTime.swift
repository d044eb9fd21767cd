/// A time of the day to the minute, local to the contracting authority: 00:00 to 23:59.
package struct ClockTime: Hashable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// The time that `text` writes as two digits, a colon and two digits (`12:00`); nil when it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
    else { return nil }
    self.minutes = hours * 60 + minutes
  }
}

extension ClockTime: Comparable {
  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// Two digits, a colon, two digits.
  package var description: String { "\(Self.twoDigits(minutes / 60)):\(Self.twoDigits(minutes % 60))" }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
