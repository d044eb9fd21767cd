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
    description = digest.map(Self.hexadecimal).joined()
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = Array("0123456789abcdef")
    return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
  }
}
