internal import CSodium

/// The SHA-256 digest of some bytes, which `sha256sum` prints too.
///
/// Source: FIPS 180-4; computed by libsodium.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  package let description: String

  /// Digests `bytes`.
  package init(of bytes: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: 32)
    guard unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count)) == 0 else {
      preconditionFailure("libsodium promises that SHA-256 never fails")
    }
    let digits = digest.flatMap { [Self.digit($0 >> 4), Self.digit($0 & 15)] }
    description = String(decoding: digits, as: UTF8.self)
  }

  /// The hexadecimal digit of a number up to 15.
  private static func digit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
  }
}
