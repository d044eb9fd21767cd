/// Everything that a file says, flat: one array of bytes and fixed-size records that point into it.
///
/// Written once by the parser, then only read; one reference to share, whatever the number of elements.
final class XMLTape: Sendable {
  let file: String
  let vocabulary: XMLVocabulary
  let bytes: [UInt8]
  let records: [Record]
  let attributes: [Attribute]
  /// Index 0 is "", no namespace.
  let namespaces: [String]
  /// The index of the namespace that the caller expects; nil when any will do.
  let expected: Int32?

  init(_ recorder: borrowing XMLRecorder, file: String, vocabulary: XMLVocabulary) {
    self.file = file
    self.vocabulary = vocabulary
    bytes = recorder.bytes
    records = recorder.records
    attributes = recorder.attributes
    namespaces = recorder.namespaces
    expected = recorder.expected
  }

  /// A piece of the bytes.
  struct Slice: Sendable {
    var offset: Int32 = 0
    var length: Int32 = 0

    var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
  }

  /// A name: a token, and in bytes what the vocabulary does not have.
  struct Name: Sendable {
    var token: Int32
    var prefix = Slice()
    /// Empty when there is a token.
    var local = Slice()
    var namespace: Int32 = 0
  }

  /// A start, a text or an end.
  enum Record: Sendable {
    case start(Start)
    case text(Slice)
    /// With the index of its start.
    case end(Int32)
  }

  struct Start: Sendable {
    var name: Name
    var line: Int32
    var firstAttribute: Int32
    var attributeCount: Int32 = 0
    /// The index of the end; set when it comes.
    var end: Int32 = 0
  }

  struct Attribute: Sendable {
    var name: Name
    var value: Slice
  }

  func string(_ slice: Slice) -> String { String(decoding: bytes[slice.range], as: UTF8.self) }

  func localName(_ name: Name) -> String {
    name.token >= 0 ? vocabulary.names[Int(name.token)] : string(name.local)
  }
}
