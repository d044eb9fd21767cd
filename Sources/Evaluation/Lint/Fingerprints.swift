/// Names findings by what they say and not by where they stand, so that edits elsewhere do not change the name.
struct Fingerprints {
  private var seen: [String: Int] = [:]

  /// The name of a finding with these parts: 16 hexadecimal digits; the second of two alike gets another.
  mutating func next(for parts: [String]) -> String {
    let key = parts.joined(separator: "\u{1F}")
    let count = seen[key, default: 0]
    seen[key] = count + 1
    return Fingerprint.of(count == 0 ? parts : parts + ["\(count)"])
  }
}
