/// One file of an archive.
package struct ArchiveEntry: Sendable, Equatable {
  /// How the bytes lie in the archive.
  package enum Storage: Sendable, Equatable {
    /// As they are.
    case stored
    /// Compressed by deflate.
    case deflated
  }

  /// A relative path with `/`, such as `word/document.xml`; never absolute, never with `..`.
  package var name: String
  /// The content, unpacked.
  package var bytes: [UInt8]
  /// How the content lies in the archive.
  package var storage: Storage

  /// An entry with its content, compressed unless said otherwise.
  package init(_ name: String, _ bytes: [UInt8], _ storage: Storage = .deflated) {
    self.name = name
    self.bytes = bytes
    self.storage = storage
  }

  /// An entry with a text, encoded as UTF-8.
  package init(_ name: String, text: String, _ storage: Storage = .deflated) {
    self.init(name, Array(text.utf8), storage)
  }

  // What every archive that holds at least one entry begins with, an office document as well.
  static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  // Whether the content is an archive itself.
  var isArchive: Bool { bytes.starts(with: Self.signature) }
}
