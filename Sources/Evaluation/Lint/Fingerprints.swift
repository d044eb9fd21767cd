/// Names findings by what they say and not by where they stand, so that edits elsewhere do not change the name.
struct Fingerprints {
  private var seen: [String: Int] = [:]

  /// The name of a finding with these parts: 16 hexadecimal digits; the second of two alike gets another.
  mutating func next(for parts: [String]) -> String {
    let key = parts.joined(separator: "\u{1F}")
    let count = seen[key, default: 0]
    seen[key] = count + 1
    return Self.digits(Self.hash(count == 0 ? key : key + "\u{1F}\(count)"))
  }

  /// FNV-1a with 64 bits, which is the same on every machine. Source: Fowler, Noll, Vo; IETF draft-eastlake-fnv.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func digits(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
