/// Numbers that look drawn by lot and are the same for the same seed, on every machine.
///
/// Whole numbers of 64 bits with wrapping arithmetic alone. Source: Steele, Lea, Flood, Fast Splittable Pseudorandom Number
/// Generators, OOPSLA 2014 (SplitMix64); the numbers decide nothing but which tenders are invented.
package struct DrawSequence: Sendable {
  private var state: UInt64

  /// The sequence of `seed`.
  package init(seed: UInt64) { state = seed }

  /// The sequence of the invented tender with this number: it does not depend on how many were drawn before.
  package init(seed: UInt64, tender: Int) {
    var mixed = Self(seed: seed)
    state = mixed.next() ^ (UInt64(truncatingIfNeeded: tender) &* 0xD1B5_4A32_D192_ED03)
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number in `range`, each as likely as every other.
  package mutating func number(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound)
    guard width < UInt64.max else { return range.lowerBound }
    let count = width + 1
    // Draws above the last whole multiple of `count` would favour the small numbers.
    let limit = UInt64.max - (UInt64.max % count + 1) % count
    var drawn = next()
    while drawn > limit { drawn = next() }
    return range.lowerBound + Int(drawn % count)
  }
}
