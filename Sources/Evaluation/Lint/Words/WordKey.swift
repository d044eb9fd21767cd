/// What tables of words are asked with: worked out once for each word of a draft, so that no rule hashes it again.
///
/// A value without references, so that a pass over thousands of words counts none.
struct WordKey: Hashable, Sendable {
  /// Belongs to no word: what stands between quotation marks is found in no table.
  static let none = WordKey(hash: 0, head: 0, tail: 0, length: 0)

  /// FNV-1a with 64 bits over the bytes of UTF-8, mixed; never 0.
  let hash: UInt64
  /// The first three bytes; 0 for shorter words.
  let head: UInt32
  /// The last eight bytes, the last one lowest.
  let tail: UInt64
  /// In bytes of UTF-8.
  let length: Int

  private init(hash: UInt64, head: UInt32, tail: UInt64, length: Int) {
    (self.hash, self.head, self.tail, self.length) = (hash, head, tail, length)
  }

  /// The key of `word`, which is in small letters.
  init(_ word: String) {
    var (hash, head, tail, length): (UInt64, UInt32, UInt64, Int) = (0xCBF2_9CE4_8422_2325, 0, 0, 0)
    for byte in word.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      if length < Self.affix { head = head << 8 | UInt32(byte) }
      tail = tail << 8 | UInt64(byte)
      length += 1
    }
    // The high bits of FNV-1a are better than the low ones, which tables use.
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    self.init(hash: (hash ^ hash >> 32) | 1, head: length < Self.affix ? 0 : head, tail: tail, length: length)
  }

  /// The bytes of a beginning or an ending that words are sorted by.
  static let affix = 3

  /// The three bytes that end `skipped` bytes before the end; 0 for shorter words.
  ///
  /// At most five bytes can be skipped.
  func end(skipping skipped: Int) -> UInt32 {
    length - skipped < Self.affix ? 0 : UInt32(truncatingIfNeeded: tail >> UInt64(8 * skipped)) & 0xFF_FFFF
  }
}
