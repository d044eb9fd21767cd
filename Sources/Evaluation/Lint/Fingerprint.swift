/// The name of a finding in 16 hexadecimal digits.
package enum Fingerprint {
  /// The name of a finding with these parts.
  package static func of(_ parts: [String]) -> String { digits(hash(parts.joined(separator: "\u{1F}"))) }

  /// FNV-1a with 64 bits, which is the same on every machine.
  ///
  /// Source: Fowler, Noll, Vo; IETF draft-eastlake-fnv.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func digits(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
