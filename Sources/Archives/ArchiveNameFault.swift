/// What makes the name of an entry unsafe.
package enum ArchiveNameFault: String, Sendable, CaseIterable {
  /// No name.
  case empty
  /// Longer than the limit.
  case tooLong
  /// Bytes that are not UTF-8.
  case notUTF8
  /// Begins with `/`, or with a drive such as `C:`.
  case absolute
  /// A part that is `..` or `.`, or nothing.
  case wandering
  /// Holds a backslash, which some programs take for `/`.
  case backslash
  /// Holds a control character.
  case control

  /// The fault in English.
  var text: String {
    switch self {
    case .empty: "no name"
    case .tooLong: "the name is too long"
    case .notUTF8: "the name is not UTF-8"
    case .absolute: "the name is an absolute path"
    case .wandering: "the name holds a part '.', '..' or nothing"
    case .backslash: "the name holds a backslash"
    case .control: "the name holds a control character"
    }
  }

  /// The first fault of a name; nil when it is a plain relative path.
  ///
  /// A folder's name may end in `/`.
  static func first(in bytes: [UInt8], limit: Int) -> Self? {
    if bytes.isEmpty { return .empty }
    if bytes.count > limit { return .tooLong }
    guard let name = String(validating: bytes, as: UTF8.self) else { return .notUTF8 }
    if name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return .control }
    if bytes.contains(UInt8(ascii: "\\")) { return .backslash }
    if bytes.first == UInt8(ascii: "/") || bytes.dropFirst().first == UInt8(ascii: ":") { return .absolute }
    let path = bytes.last == UInt8(ascii: "/") ? bytes.dropLast() : bytes[...]
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.contains { $0.isEmpty || $0.elementsEqual([0x2E]) || $0.elementsEqual([0x2E, 0x2E]) }
      ? .wandering : nil
  }
}
